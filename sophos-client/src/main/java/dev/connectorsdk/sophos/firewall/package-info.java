/** Firewalls, their groups, firmware and threat feed (Firewall API). */
@NullMarked
package dev.connectorsdk.sophos.firewall;

import org.jspecify.annotations.NullMarked;
