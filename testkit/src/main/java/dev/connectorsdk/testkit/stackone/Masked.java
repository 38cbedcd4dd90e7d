package dev.connectorsdk.testkit.stackone;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A text that is used but never shown: a key, a token, a setup field. */
record Masked(String reveal) {

  /** Whether this is the same text, in a time that does not depend on where they differ. */
  boolean matches(String other) {
    return MessageDigest.isEqual(
        reveal.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "***";
  }
}
