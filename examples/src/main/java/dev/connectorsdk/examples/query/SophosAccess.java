package dev.connectorsdk.examples.query;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.examples.SimulatedServices;
import dev.connectorsdk.sophos.SophosClient;

/** Sophos Central alone: real if keys are in the environment, else simulated. */
final class SophosAccess implements AutoCloseable {
  private final SophosClient client;
  private final Runnable end;
  private final String displayName;

  private SophosAccess(SophosClient client, Runnable end, String displayName) {
    this.client = client;
    this.end = end;
    this.displayName = displayName;
  }

  /**
   * Opens the service.
   *
   * @throws IllegalArgumentException if keys of the services are set, but not both of Sophos
   *     Central, or one is invalid
   */
  static SophosAccess open(Environment environment) {
    if (Services.allVariables().anyMatch(environment::isSet)) {
      SophosClient client = SophosClient.builder().environment(environment).build();
      return new SophosAccess(client, client::close, "Sophos Central");
    }
    SimulatedServices services = SimulatedServices.start(SimulatedServices.Level.TENANT);
    services.sophosSimulator().tenant().queryRuns().takePolls(3);
    return new SophosAccess(services.sophos(), services::close, "a simulated Sophos Central");
  }

  SophosClient client() {
    return client;
  }

  String displayName() {
    return displayName;
  }

  @Override
  public void close() {
    end.run();
  }
}
