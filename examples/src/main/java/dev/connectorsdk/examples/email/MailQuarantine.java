package dev.connectorsdk.examples.email;

import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.email.Clawback;
import dev.connectorsdk.sophos.email.ClawbackReason;
import dev.connectorsdk.sophos.email.MessageStatus;
import dev.connectorsdk.sophos.email.Messages;
import dev.connectorsdk.sophos.email.mailbox.Mailbox;
import dev.connectorsdk.sophos.email.mailbox.MailboxType;
import dev.connectorsdk.sophos.email.mailbox.Mailboxes;
import dev.connectorsdk.sophos.email.quarantine.AttachmentDownload;
import dev.connectorsdk.sophos.email.quarantine.AttachmentDownloads;
import dev.connectorsdk.sophos.email.quarantine.Quarantine;
import dev.connectorsdk.sophos.email.quarantine.QuarantineResult;
import dev.connectorsdk.sophos.email.quarantine.QuarantinedMessage;
import dev.connectorsdk.sophos.email.quarantine.SelectedMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The code of docs/email.md. */
public final class MailQuarantine {
  private MailQuarantine() {}

  /** Creates a mailbox with an alias and a delegate. */
  public static Mailbox mailbox(TenantScope tenant) {
    // snippet mailbox
    Mailboxes mailboxes = tenant.email().mailboxes();
    Mailbox orders =
        mailboxes.create(m -> m.type(MailboxType.USER).email("orders@example.com").name("Orders"));
    mailboxes.aliases(orders.id()).add(List.of("shop@example.com"));
    mailboxes.delegates(orders.id()).add(List.of("sales@example.com"));
    // end
    return orders;
  }

  /** Releases the newsletters of a sender that were stopped since a time. */
  public static QuarantineResult release(TenantScope tenant, String sender, Instant since) {
    // snippet release
    Quarantine quarantine = tenant.email().quarantine();
    List<SelectedMessage> messages =
        quarantine
            .search(
                q ->
                    q.beginDate(since)
                        .fromContains(sender)
                        .addReason(QuarantinedMessage.Reason.BULK))
            .stream()
            .map(message -> SelectedMessage.of(message.id()))
            .toList();
    QuarantineResult released = quarantine.release(messages, o -> o.allowSender(false));
    // end
    return released;
  }

  /** Downloads an attachment into a file. */
  public static AttachmentDownload download(TenantScope tenant, String messageId, Path file) {
    // snippet download
    AttachmentDownloads downloads = tenant.email().quarantine().downloads();
    String id = downloads.start(messageId, List.of("invoice-0.pdf")).id();
    AttachmentDownload ready = downloads.await(id, Duration.ofMinutes(2));
    downloads.saveTo(ready, file, 50_000_000, Duration.ofMinutes(5));
    // end
    return ready;
  }

  /** Removes a delivered message from the mailboxes of all recipients. */
  public static List<MessageStatus> clawback(TenantScope tenant, String messageId) {
    // snippet clawback
    Messages messages = tenant.email().messages();
    Clawback accepted = messages.clawback(messageId, ClawbackReason.PHISHING);
    List<MessageStatus> status = messages.status(messageId).stream().toList();
    // end
    return accepted.recipients().isEmpty() ? List.of() : status;
  }
}
