package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.SecretMarker;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Generates random ids, the same for the same seed and order. */
public final class RandomIds {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final AtomicLong state;

  public RandomIds(long seed) {
    state = new AtomicLong(seed);
  }

  public String uuid() {
    long high = (next() & ~0xF000L) | 0x4000L;
    long low = (next() >>> 2) | Long.MIN_VALUE;
    return new UUID(high, low).toString();
  }

  /** Returns a number of hexadecimal digits, a multiple of 16. */
  public String hex(int digits) {
    StringBuilder text = new StringBuilder(digits);
    while (text.length() < digits) {
      text.append(HexFormat.of().toHexDigits(next()));
    }
    return text.toString();
  }

  /** Returns hexadecimal digits marked as a secret; at least 32. */
  public String secret(int digits) {
    return SecretMarker.TEXT + hex(digits).substring(SecretMarker.TEXT.length());
  }

  /** Returns a number from 0, inclusive, to the bound, exclusive. */
  public int below(int bound) {
    return (int) Math.floorMod(next(), (long) bound);
  }

  public long next() {
    long mixed = state.addAndGet(GOLDEN);
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
