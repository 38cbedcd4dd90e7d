/** Roles of administrators and the permission sets they are made of (Common API). */
@NullMarked
package dev.connectorsdk.sophos.role;

import org.jspecify.annotations.NullMarked;
