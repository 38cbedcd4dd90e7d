package dev.connectorsdk.core.credential;

import dev.connectorsdk.core.internal.config.ConfiguredText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

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
   * Wraps a secret text. Line ends after it are left out, since files and editors add them; all
   * else is unchanged.
   *
   * @throws IllegalArgumentException if the text is null, empty or only white space
   */
  public static Secret of(String text) {
    return new Secret(ConfiguredText.notBlank("The secret", text));
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
