/** Administrators of a tenant and their roles (Common API). */
@NullMarked
package dev.connectorsdk.sophos.admin;

import org.jspecify.annotations.NullMarked;
