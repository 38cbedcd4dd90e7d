package dev.connectorsdk.stackone.profile;

import dev.connectorsdk.core.credential.Secret;
import java.util.Objects;

/**
 * One field of the form that makes a connector profile.
 *
 * @param key the field's name in StackOne's connector format
 * @param label the field's label in the dashboard
 * @param value what goes in: a text, or a {@link Secret}
 * @param source what to tell a person about where the value is found; for a plain field the value
 *     itself
 */
public record SetupField(String key, String label, Object value, String source) {

  /** Refuses values that are neither a text nor a secret. */
  public SetupField {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(source, "source");
    if (!(value instanceof String || value instanceof Secret)) {
      throw new IllegalArgumentException("The field " + key + " must be a text or a Secret.");
    }
  }

  /** A field whose value may be seen. */
  public static SetupField plain(String key, String label, String value) {
    return new SetupField(key, label, value, value);
  }

  /**
   * A field whose value is shown to nobody.
   *
   * @param source where a person finds it, such as {@code the environment variable
   *     SOPHOS_CLIENT_SECRET}
   */
  public static SetupField secret(String key, String label, Secret value, String source) {
    return new SetupField(key, label, value, source);
  }

  /** Whether the value must not be seen. */
  public boolean isSecret() {
    return value instanceof Secret;
  }
}
