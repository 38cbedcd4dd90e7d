/** Tests of the Firewall API. */
@NullMarked
package dev.connectorsdk.sophos.firewall;

import org.jspecify.annotations.NullMarked;
