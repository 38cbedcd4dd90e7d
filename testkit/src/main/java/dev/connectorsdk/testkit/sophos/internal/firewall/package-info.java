/** Firewall API: firewalls, groups, firmware, threat feeds and their transactions. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.firewall;

import org.jspecify.annotations.NullMarked;
