/** Mobile API: devices, groups, actions, operating systems. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.mobile;

import org.jspecify.annotations.NullMarked;
