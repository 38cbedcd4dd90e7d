/** Administrators of a tenant and their role assignments (Common API). */
@NullMarked
package dev.connectorsdk.sophos.admin;

import org.jspecify.annotations.NullMarked;
