/**
 * Administrators of a tenant and their role assignments (Common API).
 *
 * <pre>{@code
 * for (Admin admin : sophos.tenant().admins().list()) { … }
 * }</pre>
 *
 * <p>{@link Admins} lists, creates and deletes the administrators of a tenant; a new one is created
 * from a user of the directory. {@link RoleAssignments} reads, assigns and removes the roles of one
 * administrator. Level: tenant; those of a partner are in {@code dev.connectorsdk.sophos.partner}.
 *
 * <p>Guide: {@code docs/partner-administration.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.admin;

import org.jspecify.annotations.NullMarked;
