/**
 * Sophos Email (Email management API): the entry and the messages.
 *
 * <pre>{@code
 * sophos.tenant().email().quarantine().search(q -> q);
 * }</pre>
 *
 * <p>{@link Email} has the mailboxes ({@code .mailbox}), both quarantines ({@code .quarantine}) and
 * the {@link Messages} that were delivered, which can be taken back from mailboxes. Level: tenant.
 *
 * <p>Guide: {@code docs/email.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.email;

import org.jspecify.annotations.NullMarked;
