package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Optional;

/**
 * The health of an endpoint.
 *
 * @param overall the worst status of its parts
 * @param threats the health by threats
 * @param services the health by services of the agent
 */
public record Health(
    Optional<HealthStatus> overall,
    Optional<ThreatHealth> threats,
    Optional<ServiceHealth> services) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The health of an endpoint by the services of its agent.
   *
   * @param status the worst status of the services
   * @param serviceDetails the services
   */
  public record ServiceHealth(Optional<HealthStatus> status, List<ServiceDetail> serviceDetails) {

    /** Copies the collections. */
    public ServiceHealth {
      serviceDetails = List.copyOf(serviceDetails);
    }
  }

  /**
   * A service of the agent.
   *
   * @param name the name
   * @param status the status
   */
  public record ServiceDetail(Optional<String> name, Optional<ServiceStatus> status) {}

  /**
   * The status of a service.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record ServiceStatus(String value) {
    public static final ServiceStatus RUNNING = new ServiceStatus("running");
    public static final ServiceStatus STOPPED = new ServiceStatus("stopped");
    public static final ServiceStatus MISSING = new ServiceStatus("missing");
  }

  /**
   * The health of an endpoint by its threats.
   *
   * @param status the worst status of the threats
   */
  public record ThreatHealth(Optional<HealthStatus> status) {}
}
