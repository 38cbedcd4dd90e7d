package dev.connectorsdk.stackone.webhook;

import java.util.Optional;

/**
 * The response to a delivery. It has no body, since StackOne ignores it.
 *
 * @param status the HTTP status: 200 if the event was handled now or before, 500 if the consumer
 *     failed, otherwise that of the rejection
 * @param verdict the result of the checks
 */
public record WebhookResponse(int status, WebhookVerdict verdict) {

  /** Returns the event of a valid delivery, even if the consumer failed. */
  public Optional<WebhookEvent> event() {
    return verdict instanceof AcceptedWebhook accepted
        ? Optional.of(accepted.event())
        : Optional.empty();
  }

  /** Returns the rejection, or empty for a valid delivery. */
  public Optional<RejectedWebhook> rejection() {
    return verdict instanceof RejectedWebhook rejected ? Optional.of(rejected) : Optional.empty();
  }
}
