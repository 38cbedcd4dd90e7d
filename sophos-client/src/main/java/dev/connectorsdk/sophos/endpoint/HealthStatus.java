package dev.connectorsdk.sophos.endpoint;

/**
 * How well an endpoint, or a part of it, is.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record HealthStatus(String value) {
  public static final HealthStatus GOOD = new HealthStatus("good");
  public static final HealthStatus SUSPICIOUS = new HealthStatus("suspicious");
  public static final HealthStatus BAD = new HealthStatus("bad");
  public static final HealthStatus UNKNOWN = new HealthStatus("unknown");
}
