/**
 * The users and user groups of a tenant's directory (Common API).
 *
 * <pre>{@code
 * for (User user : sophos.tenant().directory().users().list()) { … }
 * sophos.tenant().directory().userGroups().members(groupId).add(userIds);
 * }</pre>
 *
 * <p>{@link Directory} has {@link Users} and {@link UserGroups}. Memberships are changed from both
 * sides: {@link UserGroupMembers} of a group, {@link UserMemberships} of a user. What was
 * synchronized from another directory can be read only; see {@link SourceType}. Level: tenant.
 *
 * <p>Guide: {@code docs/directory.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.directory;

import org.jspecify.annotations.NullMarked;
