/**
 * Permissions of a provider's users for its resources.
 *
 * <pre>{@code
 * PermissionResult result = stackOne.account(id).permissions().check(c -> c);
 * }</pre>
 *
 * <p>{@link Permissions} checks whether a user of the provider may perform a {@link
 * PermissionAction} on a resource.
 *
 * <p>Guide: {@code docs/stackone.md} of the project.
 */
@NullMarked
package dev.connectorsdk.stackone.permission;

import org.jspecify.annotations.NullMarked;
