package dev.connectorsdk.testkit.internal.rows;

import java.util.OptionalLong;
import java.util.UUID;

/** Random-looking UUIDs, one for each index, from which the index can be computed. */
public final class SeededUuids {
  private static final int BITS = 60;
  private static final long VERSION_4 = 0x4000L;

  private final long seed;
  private final Permutation order;

  /** Creates the UUIDs of a seed. */
  public SeededUuids(long seed) {
    this.seed = seed;
    this.order = new Permutation(seed, BITS);
  }

  /** Returns the UUID of an index. */
  public String of(long index) {
    long number = order.of(index);
    long high = ((number << 4) & ~0xFFFFL) | VERSION_4 | (number & 0xFFFL);
    long low = (SeededHash.of(seed, number) >>> 2) | Long.MIN_VALUE;
    return new UUID(high, low).toString();
  }

  /** Returns the index of a UUID of this seed; absent for any other text. */
  public OptionalLong indexOf(String text) {
    try {
      long high = UUID.fromString(text).getMostSignificantBits();
      long index = order.indexOf(((high & ~0xFFFFL) >>> 4) | (high & 0xFFFL));
      return of(index).equals(text) ? OptionalLong.of(index) : OptionalLong.empty();
    } catch (IllegalArgumentException malformed) {
      return OptionalLong.empty();
    }
  }
}
