package dev.connectorsdk.stackone.webhook;

import java.util.Optional;

/**
 * What to answer a delivery with. StackOne ignores the body, so there is none.
 *
 * @param status the HTTP status: 200 for an event that was handled, now or before; 500 for one that
 *     the consumer failed on; otherwise that of the refusal
 * @param verdict what the checks said
 */
public record WebhookResponse(int status, WebhookVerdict verdict) {

  /** The event, if the delivery was believed; also one that the consumer failed on. */
  public Optional<WebhookEvent> event() {
    return verdict instanceof AcceptedWebhook accepted
        ? Optional.of(accepted.event())
        : Optional.empty();
  }

  /** Why the delivery was refused, absent if it was believed. */
  public Optional<RejectedWebhook> refusal() {
    return verdict instanceof RejectedWebhook refused ? Optional.of(refused) : Optional.empty();
  }
}
