package dev.connectorsdk.stackone.log;

/**
 * The source of a request. Unknown values are kept.
 *
 * @param value the value in StackOne's API
 */
public record LogSource(String value) {
  /** The dashboard. */
  public static final LogSource DASHBOARD = new LogSource("DASHBOARD");

  /** Polling for changes to send webhooks. */
  public static final LogSource SYNTHETIC_WEBHOOK = new LogSource("SYNTHETIC_WEBHOOK");

  @Override
  public String toString() {
    return value;
  }
}
