package dev.connectorsdk.stackone.profile;

import dev.connectorsdk.core.credential.Secret;
import java.util.Objects;

/**
 * A field of the form for a connector profile.
 *
 * @param key the name in StackOne's connector format
 * @param label the label in the dashboard
 * @param value the value: a string or a {@link Secret}
 * @param source where the administrator finds the value; for a plain field the value itself
 */
public record SetupField(String key, String label, Object value, String source) {

  /** Rejects values that are neither a string nor a secret. */
  public SetupField {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(source, "source");
    if (!(value instanceof String || value instanceof Secret)) {
      throw new IllegalArgumentException("The field " + key + " must be a String or a Secret.");
    }
  }

  /** Returns a field whose value is not confidential. */
  public static SetupField plain(String key, String label, String value) {
    return new SetupField(key, label, value, value);
  }

  /**
   * Returns a field whose value is confidential.
   *
   * @param source where the administrator finds the value, such as {@code the environment variable
   *     SOPHOS_CLIENT_SECRET}
   */
  public static SetupField secret(String key, String label, Secret value, String source) {
    return new SetupField(key, label, value, source);
  }

  /** Whether the value is confidential. */
  public boolean isSecret() {
    return value instanceof Secret;
  }
}
