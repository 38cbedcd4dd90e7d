package dev.connectorsdk.core.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;

/**
 * A text that must never be printed: a client secret, an API key, a token, an auth link.
 *
 * <p>{@link #toString} returns {@code Secret[***]}, {@link #equals} compares in constant time, and
 * it cannot be serialized. Only {@link #reveal()} returns the text, so that a search for that word
 * finds every place where a secret is used.
 */
public final class Secret {
  private static final String MASKED = "Secret[***]";

  private final String text;

  private Secret(String text) {
    this.text = text;
  }

  /**
   * Wraps a secret text, unchanged.
   *
   * @throws IllegalArgumentException if the text is empty or only white space
   */
  public static Secret of(String text) {
    Objects.requireNonNull(text, "text");
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "The secret is empty: copy it again from where it was created, or create a new one.");
    }
    return new Secret(text);
  }

  /** Returns the text, to be sent and for no other purpose. */
  public String reveal() {
    return text;
  }

  /** Compares in a time that does not depend on where the texts differ. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Secret that && MessageDigest.isEqual(bytes(), that.bytes());
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return MASKED;
  }

  private byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
