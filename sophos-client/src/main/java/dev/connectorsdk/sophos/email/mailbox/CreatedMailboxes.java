package dev.connectorsdk.sophos.email.mailbox;

import dev.connectorsdk.core.Required;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Optional;

/**
 * The result of creating mailboxes (Email management API, POST /email/v1/mailboxes/bulk).
 *
 * @param items the created mailboxes
 * @param errors why others were not created
 */
public record CreatedMailboxes(@Required List<Mailbox> items, List<Failure> errors) {
  /** Copies the lists. */
  public CreatedMailboxes {
    items = List.copyOf(items);
    errors = List.copyOf(errors);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * Why a mailbox was not created. That it names the mailbox is not published: compare the items.
   *
   * @param error the error code
   * @param message a text for humans
   * @param correlationId the id to quote to the vendor's support
   * @param code a more precise code
   * @param requestId the id of the request
   */
  public record Failure(
      Optional<String> error,
      Optional<String> message,
      Optional<String> correlationId,
      Optional<String> code,
      Optional<String> requestId) {}
}
