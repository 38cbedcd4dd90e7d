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
 * Tells deliveries of StackOne from everything else that may reach a public address. Thread-safe.
 *
 * <p>It checks the signature over the raw bytes first, and reads nothing of a body that is not
 * signed; then the time, then whose event it is. It remembers nothing: {@link WebhookHandler} adds
 * that an event counts once.
 */
public final class WebhookVerifier {
  private static final Json JSON = Json.snakeCase();

  private final SignatureCheck signature;
  private final TimestampSource sentTime;
  private final AgeCheck age;
  private final OriginCheck origin;

  WebhookVerifier(
      SignatureCheck signature, TimestampSource sentTime, AgeCheck age, OriginCheck origin) {
    this.signature = signature;
    this.sentTime = sentTime;
    this.age = age;
    this.origin = origin;
  }

  /** Starts to describe a verifier. Only a secret is needed. */
  public static WebhookVerifierBuilder builder() {
    return new WebhookVerifierBuilder();
  }

  /**
   * Checks one delivery.
   *
   * @param headers the first value of a header, null if it is not there; asked without regard to
   *     case
   * @param body the bytes as they came: a body that was parsed and written again has another
   *     signature
   */
  public WebhookVerdict verify(Function<String, @Nullable String> headers, byte[] body) {
    Optional<RejectedWebhook> unsigned = signature.refusal(headers, body);
    if (unsigned.isPresent()) {
      return unsigned.get();
    }
    try {
      return dated(read(body), headers, body);
    } catch (JsonMismatchException e) {
      return RejectionReason.UNREADABLE.because(
          "It is signed, but no event: "
              + e.getMessage()
              + ". Update the SDK if there is a newer.");
    }
  }

  private WebhookVerdict dated(
      WebhookEvent event, Function<String, @Nullable String> headers, byte[] body) {
    Optional<Instant> sent = sentTime.of(event, headers);
    if (sent.isEmpty()) {
      return RejectionReason.UNDATED.because(
          "It does not say when it was sent: tell with sentTime(…) where to find the time.");
    }
    Optional<RejectedWebhook> refused = age.refusal(sent.get()).or(() -> origin.refusal(event));
    return refused.isPresent()
        ? refused.get()
        : new AcceptedWebhook(event, EventKey.of(event, body), sent.get().plus(age.window()));
  }

  private static WebhookEvent read(byte[] body) {
    return Objects.requireNonNull(
        JSON.<WebhookEvent>read(WebhookEvent.class, new String(body, StandardCharsets.UTF_8)));
  }
}
