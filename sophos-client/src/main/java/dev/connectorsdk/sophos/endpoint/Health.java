package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How well an endpoint is. Later versions may add components: create it with {@link #builder()}.
 *
 * @param overall The worst of its parts
 * @param threats Whether there are threats on it
 * @param services Whether the services of its agent run
 */
@Value.Builder
public record Health(
    Optional<HealthStatus> overall,
    Optional<ThreatHealth> threats,
    Optional<ServiceHealth> services) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Health}. */
  public static final class Builder extends HealthBuilder {
    Builder() {}
  }

  /**
   * Whether the services of an endpoint's agent run.
   *
   * @param status The worst of them
   * @param serviceDetails Each service
   */
  public record ServiceHealth(Optional<HealthStatus> status, List<ServiceDetail> serviceDetails) {

    /** Copies the collections. */
    public ServiceHealth {
      serviceDetails = List.copyOf(serviceDetails);
    }
  }

  /**
   * One service of an endpoint's agent.
   *
   * @param name The name of the service
   * @param status Whether it runs
   */
  public record ServiceDetail(Optional<String> name, Optional<ServiceStatus> status) {}

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

  /**
   * Whether there are threats on an endpoint.
   *
   * @param status The worst of them
   */
  public record ThreatHealth(Optional<HealthStatus> status) {}
}
