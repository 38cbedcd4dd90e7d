package dev.connectorsdk.sophos.email;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;

/**
 * The status of a message for one recipient (Email management API, GET
 * /email/v1/messages/{id}/status).
 *
 * @param recipient the email address of the recipient
 * @param status the status
 */
public record MessageStatus(Optional<String> recipient, Optional<Status> status) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The status of a message.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Status(String value) {
    public static final Status CLAWBACK_SUCCESSFUL = new Status("clawbackSuccessful");
  }
}
