package dev.connectorsdk.testkit.stackone;

import java.net.URI;
import java.time.Instant;

/**
 * One attempt to deliver an event, without the signature.
 *
 * @param event the type, such as {@code account.created}
 * @param to the URL
 * @param body as sent
 * @param status the HTTP status of the response, or 0 if there was none
 * @param at the time, by the simulator's clock
 */
public record WebhookDelivery(String event, URI to, String body, int status, Instant at) {

  /** Whether the receiver returned a 2xx status. */
  public boolean accepted() {
    return status >= 200 && status < 300;
  }
}
