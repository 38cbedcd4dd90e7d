package dev.connectorsdk.stackone.log;

/**
 * What logs are ordered by. StackOne may add values: one that this class does not know is kept as
 * it came.
 *
 * @param value the value as StackOne writes it
 */
public record LogOrder(String value) {
  /** The connector. */
  public static final LogOrder PROVIDER = new LogOrder("provider");

  /** The service asked for. */
  public static final LogOrder SERVICE = new LogOrder("service");

  /** The HTTP status answered. */
  public static final LogOrder STATUS = new LogOrder("status");

  /** When it happened. */
  public static final LogOrder EVENT_DATETIME = new LogOrder("eventDatetime");

  /** How long it took. */
  public static final LogOrder DURATION = new LogOrder("duration");

  @Override
  public String toString() {
    return value;
  }
}
