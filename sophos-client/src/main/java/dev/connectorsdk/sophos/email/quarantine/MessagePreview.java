package dev.connectorsdk.sophos.email.quarantine;

import dev.connectorsdk.core.Redacted;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The content of a message in quarantine (Email management API, GET
 * /email/v1/quarantine/messages/{id}/preview). It may be malicious: do not render it. {@code
 * toString} shows the date alone.
 *
 * @param headers the headers, one line each
 * @param htmlBody the HTML
 * @param textBody the text
 * @param date the date of the message
 */
public record MessagePreview(
    @Redacted List<String> headers,
    @Redacted Optional<String> htmlBody,
    @Redacted Optional<String> textBody,
    Optional<Instant> date) {
  /** Copies the list. */
  public MessagePreview {
    headers = List.copyOf(headers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
