/** Common API: admins and role assignments. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.admin;

import org.jspecify.annotations.NullMarked;
