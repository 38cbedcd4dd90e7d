/** Mobile devices, their groups, actions on them, and operating systems (Mobile API). */
@NullMarked
package dev.connectorsdk.sophos.mobile;

import org.jspecify.annotations.NullMarked;
