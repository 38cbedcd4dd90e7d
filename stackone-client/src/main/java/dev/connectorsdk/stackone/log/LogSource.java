package dev.connectorsdk.stackone.log;

/**
 * Where a request came from. StackOne may add values: one that this class does not know is kept as
 * it came.
 *
 * @param value the value as StackOne writes it
 */
public record LogSource(String value) {
  /** The dashboard. */
  public static final LogSource DASHBOARD = new LogSource("DASHBOARD");

  /** A look for changes, made to send webhooks. */
  public static final LogSource SYNTHETIC_WEBHOOK = new LogSource("SYNTHETIC_WEBHOOK");

  @Override
  public String toString() {
    return value;
  }
}
