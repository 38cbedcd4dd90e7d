/** API credentials: creation in the console, expiry, and rotation. */
@NullMarked
package dev.connectorsdk.sophos.credential;

import org.jspecify.annotations.NullMarked;
