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

  /** The start time; in {@link LogSearch} only, as the following. */
  public static final LogOrder START_TIME = new LogOrder("start_time");

  /** The end time. */
  public static final LogOrder END_TIME = new LogOrder("end_time");

  /** The time of the log entry. */
  public static final LogOrder EVENT_TIME = new LogOrder("event_time");

  /** The duration. */
  public static final LogOrder DURATION_MS = new LogOrder("duration_ms");

  /** The duration, in the legacy logs. */
  public static final LogOrder DURATION = new LogOrder("duration");

  @Override
  public String toString() {
    return value;
  }
}
