package dev.connectorsdk.examples.query;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.SimulatedServices;
import dev.connectorsdk.sophos.SophosClient;

/** Sophos Central alone: real if its keys are in the environment, else simulated. */
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
   * @throws IllegalArgumentException if only one of the keys is set, or one is invalid
   */
  static SophosAccess open(Environment environment) {
    if (environment.has("SOPHOS_CLIENT_ID") || environment.has("SOPHOS_CLIENT_SECRET")) {
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
