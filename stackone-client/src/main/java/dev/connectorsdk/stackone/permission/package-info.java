/** Permissions of a provider's users for its resources. */
@NullMarked
package dev.connectorsdk.stackone.permission;

import org.jspecify.annotations.NullMarked;
