package dev.connectorsdk.testkit.internal.rows;

import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * Items that are computed from their index on each read, always the same.
 *
 * @param size the number of items
 * @param item computes the item at an index from 0
 * @param indexOf computes the index of an id; it may be beyond the size
 */
public record Series<T>(long size, LongFunction<T> item, Function<String, OptionalLong> indexOf) {

  /**
   * Rejects a negative size.
   *
   * @throws IllegalArgumentException if the size is negative
   */
  public Series {
    if (size < 0) {
      throw new IllegalArgumentException("There cannot be " + size + " items: give 0 or more");
    }
  }
}
