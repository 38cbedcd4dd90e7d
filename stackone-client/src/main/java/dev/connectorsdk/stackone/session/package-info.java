/**
 * Connect sessions: invitations for a customer to link an account.
 *
 * <pre>{@code
 * ConnectSessionLink link = stackOne.connectSessions().create(
 *     s -> s.originOwnerId("customer-1").originOwnerName("Customer One"));
 * }</pre>
 *
 * <p>{@link ConnectSessions} creates the invitation with which a customer links an account, and
 * waits within a deadline for the {@link LinkOutcome}. The link and the token are {@code Secret}s:
 * their owner can link an account.
 *
 * <p>Guide: {@code docs/linking-an-account.md} of the project.
 */
@NullMarked
package dev.connectorsdk.stackone.session;

import org.jspecify.annotations.NullMarked;
