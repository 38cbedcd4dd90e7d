package dev.connectorsdk.testkit.stackone;

import java.net.URI;
import java.util.List;

/**
 * The webhook page of the simulated project: events of accounts are sent, signed, to the address
 * that was registered, in their order and on a thread of their own.
 *
 * <p>{@code account.created}, {@code account.updated} and {@code account.deleted} are sent by
 * themselves. A delivery that fails is not tried again by itself, since no rule for that is
 * published: {@link #resendFailed()} does it.
 */
public interface SimulatedWebhooks {
  /**
   * Sends events to this address from now on, in place of another one, signed with this secret. To
   * rotate the secret, register the address again.
   *
   * @throws IllegalArgumentException if the address is not http or https, or neither on this
   *     machine nor allowed
   */
  void sendTo(URI uri, String signingKey);

  /** Lets events be sent to this host too, which is not this machine. */
  void allowHost(String host);

  /** Sends no more events. */
  void stop();

  /**
   * Sends an event and waits for the answer.
   *
   * @throws IllegalStateException if no address is registered
   */
  WebhookDelivery send(SimulatedWebhookEvent event);

  /**
   * Sends the bytes of an earlier delivery once more, to the same address with the same signature,
   * and waits for the answer.
   *
   * @throws IllegalArgumentException if this simulator did not send it
   */
  WebhookDelivery resend(WebhookDelivery earlier);

  /** Sends once more what was last not taken, and waits for the answers. */
  List<WebhookDelivery> resendFailed();

  /** Waits for the answers to all events until now, and returns every attempt in its order. */
  List<WebhookDelivery> deliveries();
}
