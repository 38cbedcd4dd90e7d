package dev.connectorsdk.stackone.webhook;

import java.util.Optional;

/**
 * What to answer a delivery with. StackOne ignores the body, so there is none.
 *
 * @param status the HTTP status: 200 for an event that was handled, now or before; 500 for one that
 *     the consumer failed on; otherwise that of the refusal
 * @param verdict what the checks said
 */
public record WebhookAnswer(int status, Verdict verdict) {

  /** The event, if the delivery was believed; also one that the consumer failed on. */
  public Optional<WebhookEvent> event() {
    return verdict instanceof Accepted accepted ? Optional.of(accepted.event()) : Optional.empty();
  }

  /** Why the delivery was refused, absent if it was believed. */
  public Optional<Refused> refusal() {
    return verdict instanceof Refused refused ? Optional.of(refused) : Optional.empty();
  }
}
