package dev.connectorsdk.testkit.internal.rows;

/** Random-looking numbers, the same for the same seed and index. */
public final class SeededHash {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private SeededHash() {}

  /** Returns a number, which may also be the seed of the item at the index. */
  public static long of(long seed, long index) {
    long mixed = seed + (index + 1) * GOLDEN;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
