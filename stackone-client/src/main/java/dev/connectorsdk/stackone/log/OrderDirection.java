package dev.connectorsdk.stackone.log;

/**
 * The sort direction. Unknown values are kept.
 *
 * @param value the value in StackOne's API
 */
public record OrderDirection(String value) {
  /** Ascending. */
  public static final OrderDirection ASCENDING = new OrderDirection("asc");

  /** Descending. */
  public static final OrderDirection DESCENDING = new OrderDirection("desc");

  @Override
  public String toString() {
    return value;
  }
}
