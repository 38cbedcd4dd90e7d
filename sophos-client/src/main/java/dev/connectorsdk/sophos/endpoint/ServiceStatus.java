package dev.connectorsdk.sophos.endpoint;

/**
 * Whether a service on an endpoint runs.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record ServiceStatus(String value) {
  public static final ServiceStatus RUNNING = new ServiceStatus("running");
  public static final ServiceStatus STOPPED = new ServiceStatus("stopped");
  public static final ServiceStatus MISSING = new ServiceStatus("missing");
}
