/**
 * Mailboxes with their aliases, delegates and owners (Email management API).
 *
 * <pre>{@code
 * Paged<Mailbox> mailboxes = sophos.tenant().email().mailboxes().list();
 * }</pre>
 *
 * <p>{@link Mailboxes} lists, reads, creates, renames and deletes mailboxes, one or many. {@link
 * MailboxAddresses} changes the aliases and delegates of a mailbox and the owners of a distribution
 * list. Level: tenant.
 *
 * <p>Guide: {@code docs/email.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.email.mailbox;

import org.jspecify.annotations.NullMarked;
