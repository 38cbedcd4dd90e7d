package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.stackone.internal.webhook.WebhookEvent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A webhook event to be sent on demand by {@link SimulatedWebhooks#send}, good or with a fault that
 * a receiver has to notice. Each method returns a changed copy.
 */
public interface SimulatedWebhookEvent {
  /** An event of this type, such as {@code hris_employees.updated}, with no other members. */
  static SimulatedWebhookEvent of(String type) {
    return WebhookEvent.of(type);
  }

  /** An event of this type about an account, with the documented members. */
  static SimulatedWebhookEvent of(String type, SimulatedAccount account) {
    return WebhookEvent.of(type, account);
  }

  /** Sets a member of the body; it may be null. */
  SimulatedWebhookEvent with(String name, @Nullable Object value);

  /** Sends this text, signed, in place of the members: broken JSON, say. */
  SimulatedWebhookEvent withBody(String text);

  /** Lets it have been sent so long ago; a negative duration means in the future. */
  SimulatedWebhookEvent sentAgo(Duration age);

  /** Changes the body after it was signed. */
  SimulatedWebhookEvent tampered();

  /** Leaves the signature out. */
  SimulatedWebhookEvent unsigned();

  /** Signs it with this secret in place of the registered one. */
  SimulatedWebhookEvent signedWith(String signingKey);
}
