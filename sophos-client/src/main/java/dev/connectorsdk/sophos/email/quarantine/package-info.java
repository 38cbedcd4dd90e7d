/**
 * Messages in quarantine and their attachments (Email management API).
 *
 * <pre>{@code
 * Quarantine quarantine = sophos.tenant().email().quarantine();
 * MessagePreview preview = quarantine.preview(messageId);
 * }</pre>
 *
 * <p>{@link Quarantine} has the messages that were held before delivery, {@link
 * PostDeliveryQuarantine} those that were removed after it. Both search, preview, release and
 * delete; {@link AttachmentDownloads} saves attachments, with a limit of bytes. An attachment may
 * be malicious. Level: tenant.
 *
 * <p>Guide: {@code docs/email.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.email.quarantine;

import org.jspecify.annotations.NullMarked;
