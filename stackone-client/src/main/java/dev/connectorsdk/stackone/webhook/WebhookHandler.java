package dev.connectorsdk.stackone.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Receives webhooks in whatever HTTP server there is: hand it method, headers and body, and answer
 * with the status it gives. Thread-safe.
 *
 * <p>The consumer runs before the answer is given, on the caller's thread. Let it put the event
 * into a queue or a table and return: StackOne asks for a fast answer, and how long it waits is not
 * documented. If the consumer throws, the answer is 500 and the event does not count as seen, so
 * that it is handled if StackOne sends it again. Unverified: whether it does; to be safe, compare
 * with {@code accounts().list()} from time to time.
 *
 * <p>A second delivery of a handled event is answered with 200 without the consumer; one that
 * arrives while the first is still being handled, with 503. Refusals are logged at {@code DEBUG},
 * failures of the consumer at {@code WARNING}, without secret, signature and body.
 */
public final class WebhookHandler {
  private static final Logger LOG = System.getLogger("dev.connectorsdk.webhook");
  private static final int LARGEST_BODY = 1024 * 1024;
  private static final int MOST_SEEN = 10_000;

  private final WebhookVerifier verifier;
  private final Consumer<? super WebhookEvent> consumer;
  private final SeenEvents seen;
  private final int largestBody;

  private WebhookHandler(
      WebhookVerifier verifier,
      Consumer<? super WebhookEvent> consumer,
      SeenEvents seen,
      int largestBody) {
    this.verifier = verifier;
    this.consumer = consumer;
    this.seen = seen;
    this.largestBody = largestBody;
  }

  /**
   * A handler that remembers the last 10,000 events in memory and reads bodies of at most 1 MiB.
   *
   * @param consumer gets each event once, on the thread of the server; must be thread-safe
   */
  public static WebhookHandler of(
      WebhookVerifier verifier, Consumer<? super WebhookEvent> consumer) {
    return new WebhookHandler(verifier, consumer, SeenEvents.inMemory(MOST_SEEN), LARGEST_BODY);
  }

  /** The same with another memory, such as one that all instances of a service share. */
  public WebhookHandler withSeenEvents(SeenEvents memory) {
    return new WebhookHandler(verifier, consumer, memory, largestBody);
  }

  /**
   * The same with another limit for bodies.
   *
   * @param bytes the largest body that is taken
   * @throws IllegalArgumentException if it is less than 1
   */
  public WebhookHandler withLargestBody(int bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("A body has at least one byte, not " + bytes + ".");
    }
    return new WebhookHandler(verifier, consumer, seen, bytes);
  }

  /**
   * Handles one request. Reads no more of the body than the limit.
   *
   * @param headers the first value of a header, null if it is not there; asked without regard to
   *     case
   * @throws IOException if the body cannot be read
   */
  public WebhookResponse handle(
      String method, Function<String, @Nullable String> headers, InputStream body)
      throws IOException {
    long limit = Math.min(largestBody + 1L, Integer.MAX_VALUE);
    return handle(method, headers, body.readNBytes((int) limit));
  }

  /**
   * Handles one request whose body is in memory.
   *
   * @param headers the first value of a header, null if it is not there; asked without regard to
   *     case
   * @param body the bytes as they came
   */
  public WebhookResponse handle(
      String method, Function<String, @Nullable String> headers, byte[] body) {
    WebhookVerdict verdict = verdict(method, headers, body);
    if (verdict instanceof AcceptedWebhook accepted) {
      return claim(accepted);
    }
    return refuse((RejectedWebhook) verdict);
  }

  private WebhookVerdict verdict(
      String method, Function<String, @Nullable String> headers, byte[] body) {
    if (!method.equals("POST")) {
      return RejectionReason.NOT_POST.because("StackOne sends with POST.");
    }
    if (body.length > largestBody) {
      return RejectionReason.TOO_LARGE.because(
          "The body is larger than %d bytes: raise the limit if StackOne sends such events."
              .formatted(largestBody));
    }
    return verifier.verify(headers, body);
  }

  private WebhookResponse claim(AcceptedWebhook accepted) {
    return switch (seen.claim(accepted.key(), accepted.lateFrom())) {
      case FRESH -> consume(accepted);
      case IN_PROGRESS ->
          refuse(RejectionReason.IN_PROGRESS.because("The same event is being handled now."));
      case HANDLED ->
          refuse(RejectionReason.REPLAYED.because("The same event was handled before."));
    };
  }

  private WebhookResponse consume(AcceptedWebhook accepted) {
    boolean handled = false;
    try {
      consumer.accept(accepted.event());
      handled = true;
      return new WebhookResponse(200, accepted);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The consumer failed on a webhook event; answered with 500.", e);
      return new WebhookResponse(500, accepted);
    } finally {
      settle(accepted.key(), handled);
    }
  }

  private void settle(String key, boolean handled) {
    if (handled) {
      seen.handled(key);
    } else {
      seen.release(key);
    }
  }

  private static WebhookResponse refuse(RejectedWebhook refused) {
    LOG.log(Level.DEBUG, () -> "Refused a webhook: " + refused.reason() + ". " + refused.message());
    return new WebhookResponse(refused.reason().status(), refused);
  }
}
