package dev.connectorsdk.sophos.endpoint;

/**
 * The health status of an endpoint or a part of it.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record HealthStatus(String value) {
  public static final HealthStatus GOOD = new HealthStatus("good");
  public static final HealthStatus SUSPICIOUS = new HealthStatus("suspicious");
  public static final HealthStatus BAD = new HealthStatus("bad");
  public static final HealthStatus UNKNOWN = new HealthStatus("unknown");
}
