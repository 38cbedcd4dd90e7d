package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.SecretMarker;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes ids that look random and are the same for the same seed and order. */
final class Ids {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final AtomicLong state;

  Ids(long seed) {
    state = new AtomicLong(seed);
  }

  String uuid() {
    long high = (next() & ~0xF000L) | 0x4000L;
    long low = (next() >>> 2) | Long.MIN_VALUE;
    return new UUID(high, low).toString();
  }

  /** So many hexadecimal digits, a multiple of 16. */
  String hex(int digits) {
    StringBuilder text = new StringBuilder(digits);
    while (text.length() < digits) {
      text.append(HexFormat.of().toHexDigits(next()));
    }
    return text.toString();
  }

  /** As many, marked as a secret; at least 32. */
  String secret(int digits) {
    return SecretMarker.TEXT + hex(digits).substring(SecretMarker.TEXT.length());
  }

  /** A number from 0 up to, and without, the bound. */
  int below(int bound) {
    return (int) Math.floorMod(next(), (long) bound);
  }

  long next() {
    long mixed = state.addAndGet(GOLDEN);
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
