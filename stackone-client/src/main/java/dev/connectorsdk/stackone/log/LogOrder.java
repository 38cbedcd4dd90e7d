package dev.connectorsdk.stackone.log;

/**
 * The sort key of logs. Unknown values are kept.
 *
 * @param value the value in StackOne's API
 */
public record LogOrder(String value) {
  /** The connector. */
  public static final LogOrder PROVIDER = new LogOrder("provider");

  /** The service. */
  public static final LogOrder SERVICE = new LogOrder("service");

  /** The HTTP status. */
  public static final LogOrder STATUS = new LogOrder("status");

  /** The time of the event. */
  public static final LogOrder EVENT_DATETIME = new LogOrder("eventDatetime");

  /** The duration. */
  public static final LogOrder DURATION = new LogOrder("duration");

  @Override
  public String toString() {
    return value;
  }
}
