package dev.connectorsdk.testkit.internal.rows;

/**
 * Shuffles all numbers of so many bits, the same way for the same seed, and back again: an index
 * becomes a number that looks random and still tells the index.
 */
public final class Permutation {
  private static final int ROUNDS = 3;

  private final long mask;
  private final int shift;
  private final long key;
  private final long factor;
  private final long inverse;

  /**
   * The shuffle of a seed.
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

  /** The number that an index becomes; both have at most the given bits. */
  public long of(long index) {
    long number = index;
    for (int i = 0; i < ROUNDS; i++) {
      number = ((number ^ key) * factor) & mask;
      number ^= number >>> shift;
    }
    return number;
  }

  /** The index that became this number. */
  public long indexOf(long number) {
    long index = number & mask;
    for (int i = 0; i < ROUNDS; i++) {
      index ^= index >>> shift;
      index = ((index * inverse) & mask) ^ key;
    }
    return index;
  }

  /** Newton's way to the inverse of an odd number: each step doubles the bits that are right. */
  private static long inverse(long odd) {
    long inverse = odd;
    for (int i = 0; i < 6; i++) {
      inverse *= 2 - odd * inverse;
    }
    return inverse;
  }
}
