package dev.connectorsdk.testkit.internal.rows;

/**
 * A reversible permutation of all numbers of a bit length, the same for the same seed: an index
 * becomes a random-looking number, from which the index can be computed.
 */
public final class Permutation {
  private static final int ROUNDS = 3;

  private final long mask;
  private final int shift;
  private final long key;
  private final long factor;
  private final long inverse;

  /**
   * Creates the permutation of a seed.
   *
   * @param bits from 2 to 62
   */
  public Permutation(long seed, int bits) {
    mask = (1L << bits) - 1;
    shift = (bits + 1) / 2;
    key = SeededHash.of(seed, 0) & mask;
    factor = (SeededHash.of(seed, 1) & mask) | 1;
    inverse = inverse(factor);
  }

  /** Returns the number of an index; both have at most the given bits. */
  public long of(long index) {
    long number = index;
    for (int i = 0; i < ROUNDS; i++) {
      number = ((number ^ key) * factor) & mask;
      number ^= number >>> shift;
    }
    return number;
  }

  /** Returns the index of a number. */
  public long indexOf(long number) {
    long index = number & mask;
    for (int i = 0; i < ROUNDS; i++) {
      index ^= index >>> shift;
      index = ((index * inverse) & mask) ^ key;
    }
    return index;
  }

  /**
   * Computes the inverse of an odd number by Newton's method: each step doubles the correct bits.
   */
  private static long inverse(long invalid) {
    long inverse = invalid;
    for (int i = 0; i < 6; i++) {
      inverse *= 2 - invalid * inverse;
    }
    return inverse;
  }
}
