package dev.connectorsdk.stackone.profile;

import dev.connectorsdk.core.credential.Secret;
import java.util.Objects;

/**
 * A field of a form with its value: a setup field of a profile, or a config field of an account.
 * {@code toString} shows neither the value nor its source.
 *
 * @param definition the field
 * @param value the value: a string or a {@link Secret}
 * @param source where the administrator finds the value; for a plain field the value itself
 */
public record SetupField(ConnectorField definition, Object value, String source) {

  /** Rejects values that are neither a string nor a secret. */
  public SetupField {
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(source, "source");
    if (!(value instanceof String || value instanceof Secret)) {
      throw new IllegalArgumentException(
          "The field " + definition.key() + " must be a String or a Secret.");
    }
  }

  /** Returns a field whose value is not confidential. */
  public static SetupField plain(String key, String label, String value) {
    return new SetupField(ConnectorField.required(key, label, false), value, value);
  }

  /**
   * Returns a field whose value is confidential.
   *
   * @param source where the administrator finds the value, such as {@code the environment variable
   *     SOPHOS_CLIENT_SECRET}
   */
  public static SetupField secret(String key, String label, Secret value, String source) {
    return new SetupField(ConnectorField.required(key, label, true), value, source);
  }

  /** The key in StackOne's connector format. */
  public String key() {
    return definition.key();
  }

  /** The label in the form. */
  public String label() {
    return definition.label().orElse(key());
  }

  /** Whether the value is confidential. */
  public boolean isSecret() {
    return value instanceof Secret;
  }

  /** Whether there is no text in the value. */
  boolean isBlank() {
    return (value instanceof Secret secret ? secret.reveal() : value.toString()).isBlank();
  }

  @Override
  public String toString() {
    return "SetupField[" + key() + (isSecret() ? ", secret]" : "]");
  }
}
