package dev.connectorsdk.stackone.webhook;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the time of a delivery is read, on which the replay window rests. */
@FunctionalInterface
public interface TimestampSource {

  /**
   * When a delivery was sent; empty if it does not say so, for which it is refused.
   *
   * @param event the event, its signature already checked
   * @param headers the first value of a header, null if it is not there
   */
  Optional<Instant> of(WebhookEvent event, Function<String, @Nullable String> headers);

  /**
   * The body's {@code sent_at}, or {@code event_date} where that is missing. It is signed with the
   * body. The signature itself has no time, as StackOne's guide to webhooks has it.
   */
  static TimestampSource inBody() {
    return (event, headers) -> event.sentAt().or(event::eventDate);
  }

  /**
   * A header with a time in ISO 8601 or in seconds since 1970. Nothing is documented to send one,
   * and the signature does not cover it: whoever repeats a delivery can change it.
   */
  static TimestampSource inHeader(String name) {
    return (event, headers) ->
        Optional.ofNullable(headers.apply(name)).flatMap(TimestampSource::parse);
  }

  private static Optional<Instant> parse(String text) {
    try {
      return Optional.of(
          text.matches("\\d{1,11}")
              ? Instant.ofEpochSecond(Long.parseLong(text))
              : Instant.parse(text));
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }
}
