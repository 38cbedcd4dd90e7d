package dev.connectorsdk.testkit.stackone;

import java.net.URI;
import java.util.List;

/**
 * The webhooks of the simulated project: signed account events are sent to the registered URL, in
 * order and on a separate thread.
 *
 * <p>{@code account.created}, {@code account.updated} and {@code account.deleted} are sent
 * automatically. Failed deliveries are not retried automatically, since StackOne does not publish a
 * rule for that; use {@link #resendFailed()}.
 */
public interface SimulatedWebhooks {
  /**
   * Sets the URL and the signing secret of events from now on. To rotate the secret, register the
   * URL again.
   *
   * @throws IllegalArgumentException if the URL is not http or https, or its host is neither this
   *     machine nor allowed
   */
  void sendTo(URI uri, String signingKey);

  /** Allows events to a host that is not this machine. */
  void allowHost(String host);

  /** Stops sending events. */
  void stop();

  /**
   * Sends an event and waits for the response.
   *
   * @throws IllegalStateException if no URL is registered
   */
  WebhookDelivery send(SimulatedWebhookEvent event);

  /**
   * Sends an earlier delivery again with the same body, URL and signature, and waits for the
   * response.
   *
   * @throws IllegalArgumentException if this simulator did not send it
   */
  WebhookDelivery resend(WebhookDelivery earlier);

  /** Sends all events again whose last delivery failed, and waits for the responses. */
  List<WebhookDelivery> resendFailed();

  /** Waits for the responses to all events until now, and returns all deliveries in order. */
  List<WebhookDelivery> deliveries();
}
