package dev.connectorsdk.testkit.stackone;

import java.net.URI;
import java.time.Instant;

/**
 * One attempt to deliver an event. The signature is not kept.
 *
 * @param event the type, such as {@code account.created}
 * @param to the address
 * @param body as sent
 * @param status the HTTP status answered, or 0 if there was no answer
 * @param at when, by the simulator's clock
 */
public record WebhookDelivery(String event, URI to, String body, int status, Instant at) {

  /** Whether the receiver took it. */
  public boolean accepted() {
    return status >= 200 && status < 300;
  }
}
