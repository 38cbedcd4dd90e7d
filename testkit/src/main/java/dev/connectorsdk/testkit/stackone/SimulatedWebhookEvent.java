package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.stackone.internal.webhook.WebhookEvent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A webhook event for {@link SimulatedWebhooks#send}, valid or with a fault that a receiver must
 * detect. Each method returns a changed copy.
 */
public interface SimulatedWebhookEvent {
  /**
   * Creates an event of a type, such as {@code hris_employees.updated}, with no other properties.
   */
  static SimulatedWebhookEvent of(String type) {
    return WebhookEvent.of(type);
  }

  /** Creates an event about an account, with the documented properties. */
  static SimulatedWebhookEvent of(String type, SimulatedAccount account) {
    return WebhookEvent.of(type, account);
  }

  /** Sets a property of the body; it may be null. */
  SimulatedWebhookEvent with(String name, @Nullable Object value);

  /** Sends this text, signed, in place of the properties, for example malformed JSON. */
  SimulatedWebhookEvent withBody(String text);

  /** Sets the age of the event; with a negative duration it is in the future. */
  SimulatedWebhookEvent sentAgo(Duration age);

  /** Changes the body after it was signed. */
  SimulatedWebhookEvent tampered();

  /** Leaves the signature out. */
  SimulatedWebhookEvent unsigned();

  /** Signs with this secret in place of the registered one. */
  SimulatedWebhookEvent signedWith(String signingKey);
}
