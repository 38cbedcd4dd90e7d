package dev.connectorsdk.stackone.log;

/**
 * Which end of an order comes first. StackOne may add values: one that this class does not know is
 * kept as it came.
 *
 * @param value the value as StackOne writes it
 */
public record OrderDirection(String value) {
  /** The least first. */
  public static final OrderDirection ASCENDING = new OrderDirection("asc");

  /** The greatest first. */
  public static final OrderDirection DESCENDING = new OrderDirection("desc");

  @Override
  public String toString() {
    return value;
  }
}
