/** Common and Partner API: roles and permission sets. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.role;

import org.jspecify.annotations.NullMarked;
