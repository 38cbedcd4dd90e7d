/**
 * Roles and their permission sets (Common API, Partner API).
 *
 * <pre>{@code
 * for (Role role : sophos.tenant().roles().list()) { … }
 * }</pre>
 *
 * <p>{@link Roles} lists, reads, creates, changes and deletes the roles of administrators, and
 * lists the permission sets that a role consists of. The roles of API credentials are in {@code
 * dev.connectorsdk.sophos.access}. Level: tenant and partner.
 *
 * <p>Guide: {@code docs/roles.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.role;

import org.jspecify.annotations.NullMarked;
