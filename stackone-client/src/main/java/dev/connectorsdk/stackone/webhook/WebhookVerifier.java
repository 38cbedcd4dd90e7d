package dev.connectorsdk.stackone.webhook;

import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.core.internal.json.JsonMismatchException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Verifies that a delivery was sent by StackOne. Thread-safe.
 *
 * <p>Checks the signature of the raw bytes first, before it parses the body; then the time; then
 * organization, project, customer and account. It has no state: {@link WebhookHandler} detects
 * duplicates.
 */
public final class WebhookVerifier {
  private static final Json JSON = Json.snakeCase();

  private final SignatureCheck signature;
  private final TimestampSource sentTime;
  private final ReplayWindow window;
  private final OriginCheck origin;

  WebhookVerifier(
      SignatureCheck signature, TimestampSource sentTime, ReplayWindow window, OriginCheck origin) {
    this.signature = signature;
    this.sentTime = sentTime;
    this.window = window;
    this.origin = origin;
  }

  /** Returns a builder; only a secret is required. */
  public static WebhookVerifierBuilder builder() {
    return new WebhookVerifierBuilder();
  }

  /**
   * Verifies a delivery.
   *
   * @param headers returns the first value of a header, or null if it is absent; ignores the case
   *     of names
   * @param body the unchanged bytes of the body: a body that was parsed and serialized again has
   *     another signature
   */
  public WebhookVerdict verify(Function<String, @Nullable String> headers, byte[] body) {
    Optional<RejectedWebhook> unsigned = signature.rejection(headers, body);
    if (unsigned.isPresent()) {
      return unsigned.get();
    }
    try {
      return checked(read(body), headers, body);
    } catch (JsonMismatchException e) {
      return RejectionReason.UNREADABLE.because(
          "It is signed, but not an event: "
              + e.getMessage()
              + ". Update the SDK if there is a newer version.");
    }
  }

  private WebhookVerdict checked(
      WebhookEvent event, Function<String, @Nullable String> headers, byte[] body) {
    Optional<Instant> sent = sentTime.of(event, headers);
    if (sent.isEmpty()) {
      return RejectionReason.UNDATED.because(
          "The time of sending is absent: configure its source with sentTime(…).");
    }
    Optional<RejectedWebhook> rejected =
        window.rejection(sent.get()).or(() -> origin.rejection(event));
    return rejected.isPresent()
        ? rejected.get()
        : new AcceptedWebhook(
            event, DeduplicationKey.of(event, body), sent.get().plus(window.length()));
  }

  /** An optional member that cannot be read is absent: StackOne would repeat a rejected event. */
  private static WebhookEvent read(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    return Objects.requireNonNull(
        JSON.<WebhookEvent>read(WebhookEvent.class, text, (path, expected) -> {}));
  }
}
