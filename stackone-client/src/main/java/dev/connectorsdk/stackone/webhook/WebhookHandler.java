package dev.connectorsdk.stackone.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Handles webhook requests of any HTTP server: pass method, headers and body, and respond with the
 * returned status. Thread-safe.
 *
 * <p>The consumer runs on the caller's thread, before the response. It should store the event in a
 * queue or a table and return: StackOne expects a fast response, and documents no timeout. If the
 * consumer throws, the status is 500 and the event counts as not handled, so that it is handled if
 * StackOne retries. Whether it does is unverified, since its guide names no schedule: to be safe,
 * compare with {@code accounts().list()} from time to time.
 *
 * <p>For another delivery of a handled event the status is 200, without the consumer; for one that
 * arrives while the first is being handled it is 503. Rejections are logged at {@code DEBUG},
 * failures of the consumer at {@code WARNING}, without secret, signature and body.
 */
public final class WebhookHandler {
  private static final Logger LOG = System.getLogger("dev.connectorsdk.webhook");
  private static final int MAX_BODY_BYTES = 1024 * 1024;
  private static final int MAX_EVENTS = 10_000;

  private final WebhookVerifier verifier;
  private final Consumer<? super WebhookEvent> consumer;
  private final ProcessedEvents events;
  private final int maxBodyBytes;

  private WebhookHandler(
      WebhookVerifier verifier,
      Consumer<? super WebhookEvent> consumer,
      ProcessedEvents events,
      int maxBodyBytes) {
    this.verifier = verifier;
    this.consumer = consumer;
    this.events = events;
    this.maxBodyBytes = maxBodyBytes;
  }

  /**
   * Returns a handler that keeps the last 10,000 events in memory and reads bodies of at most 1
   * MiB.
   *
   * @param consumer receives each event once, on the thread of the server; must be thread-safe
   */
  public static WebhookHandler of(
      WebhookVerifier verifier, Consumer<? super WebhookEvent> consumer) {
    return new WebhookHandler(
        verifier, consumer, ProcessedEvents.inMemory(MAX_EVENTS), MAX_BODY_BYTES);
  }

  /** Returns a copy with another store, such as one that all instances of a service share. */
  public WebhookHandler withProcessedEvents(ProcessedEvents store) {
    return new WebhookHandler(verifier, consumer, store, maxBodyBytes);
  }

  /**
   * Returns a copy with another limit for bodies.
   *
   * @param bytes the maximum size of a body
   * @throws IllegalArgumentException if it is less than 1
   */
  public WebhookHandler withMaxBodySize(int bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException(
          "The maximum body size must be 1 or more, was " + bytes + ".");
    }
    return new WebhookHandler(verifier, consumer, events, bytes);
  }

  /**
   * Handles a request. Reads the body up to the limit only.
   *
   * @param headers returns the first value of a header, or null if it is absent; ignores the case
   *     of names
   * @throws IOException if the body cannot be read
   */
  public WebhookResponse handle(
      String method, Function<String, @Nullable String> headers, InputStream body)
      throws IOException {
    long limit = Math.min(maxBodyBytes + 1L, Integer.MAX_VALUE);
    return handle(method, headers, body.readNBytes((int) limit));
  }

  /**
   * Handles a request whose body is in memory.
   *
   * @param headers returns the first value of a header, or null if it is absent; ignores the case
   *     of names
   * @param body the unchanged bytes of the body
   */
  public WebhookResponse handle(
      String method, Function<String, @Nullable String> headers, byte[] body) {
    WebhookVerdict verdict = verdict(method, headers, body);
    if (verdict instanceof AcceptedWebhook accepted) {
      return claim(accepted);
    }
    return reject((RejectedWebhook) verdict);
  }

  private WebhookVerdict verdict(
      String method, Function<String, @Nullable String> headers, byte[] body) {
    if (!method.equals("POST")) {
      return RejectionReason.NOT_POST.because("StackOne uses POST.");
    }
    if (body.length > maxBodyBytes) {
      return RejectionReason.TOO_LARGE.because(
          String.format(
              Locale.ROOT,
              "The body is larger than %d bytes: increase the limit if StackOne sends such events.",
              maxBodyBytes));
    }
    return verifier.verify(headers, body);
  }

  private WebhookResponse claim(AcceptedWebhook accepted) {
    return switch (events.claim(accepted.key(), accepted.lateFrom())) {
      case FRESH -> consume(accepted);
      case IN_PROGRESS ->
          reject(
              RejectionReason.IN_PROGRESS.because(
                  "Another delivery of the event is being handled."));
      case HANDLED -> reject(RejectionReason.DUPLICATE.because("The event was already handled."));
    };
  }

  private WebhookResponse consume(AcceptedWebhook accepted) {
    boolean handled = false;
    try {
      consumer.accept(accepted.event());
      handled = true;
      return new WebhookResponse(200, accepted);
    } catch (RuntimeException e) {
      LOG.log(
          Level.WARNING, "The consumer of a webhook event failed; the response status is 500.", e);
      return new WebhookResponse(500, accepted);
    } finally {
      finish(accepted.key(), handled);
    }
  }

  private void finish(String key, boolean handled) {
    if (handled) {
      events.handled(key);
    } else {
      events.release(key);
    }
  }

  private static WebhookResponse reject(RejectedWebhook rejected) {
    LOG.log(
        Level.DEBUG, () -> "Rejected a webhook: " + rejected.reason() + ". " + rejected.message());
    return new WebhookResponse(rejected.reason().status(), rejected);
  }
}
