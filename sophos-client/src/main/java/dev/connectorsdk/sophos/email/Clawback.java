package dev.connectorsdk.sophos.email;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Optional;

/**
 * The acknowledgment of a clawback (Email management API, POST /email/v1/messages/{id}/clawback).
 * The service performs it later.
 *
 * @param id the id, of the message as far as is known (unverified)
 * @param recipients the recipients from whose mailboxes the message is removed
 * @param errors the recipients from whose mailboxes it is not
 */
public record Clawback(Optional<String> id, List<String> recipients, List<Failure> errors) {
  /** Copies the lists. */
  public Clawback {
    recipients = List.copyOf(recipients);
    errors = List.copyOf(errors);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * A recipient for whom the clawback was rejected.
   *
   * @param recipient the email address
   * @param error the reason, such as {@code clawbackNotSupported}
   */
  public record Failure(Optional<String> recipient, Optional<String> error) {}
}
