package dev.connectorsdk.sophos.email.quarantine;

import dev.connectorsdk.core.Required;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Optional;

/**
 * The result of an operation on messages in quarantine (Email management API, POST
 * /email/v1/quarantine/messages/release and others).
 *
 * @param items what was done, or accepted to be done later
 * @param errors what was rejected
 */
public record QuarantineResult(@Required List<Item> items, List<Item> errors) {
  /** Copies the lists. */
  public QuarantineResult {
    items = List.copyOf(items);
    errors = List.copyOf(errors);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * A message, or an attachment of it, for one recipient.
   *
   * @param id the id of the message
   * @param recipient the email address of the recipient
   * @param attachment the name of the attachment
   * @param error why it was rejected
   */
  public record Item(
      Optional<String> id,
      Optional<String> recipient,
      Optional<String> attachment,
      Optional<String> error) {}
}
