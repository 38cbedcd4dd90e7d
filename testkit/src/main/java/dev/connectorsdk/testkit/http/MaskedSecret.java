package dev.connectorsdk.testkit.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A secret, such as a key, a token or a client secret, that {@code toString} leaves out.
 *
 * @param reveal the secret in clear text
 */
public record MaskedSecret(String reveal) {

  /** Compares with another text in constant time. */
  public boolean matches(String other) {
    return MessageDigest.isEqual(
        reveal.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "***";
  }
}
