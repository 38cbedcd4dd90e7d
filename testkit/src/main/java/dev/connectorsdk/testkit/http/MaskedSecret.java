package dev.connectorsdk.testkit.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A text that is used but never shown: a key, a token, a client secret.
 *
 * @param reveal the text in clear
 */
public record MaskedSecret(String reveal) {

  /** Whether this is the same text, in a time that does not depend on where they differ. */
  public boolean matches(String other) {
    return MessageDigest.isEqual(
        reveal.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "***";
  }
}
