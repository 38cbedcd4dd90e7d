/** Roles and their permission sets (Common API, Partner API). */
@NullMarked
package dev.connectorsdk.sophos.role;

import org.jspecify.annotations.NullMarked;
