package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;

/** The level of an operation: which credential calls it, and at which server. */
public enum Level {
  TENANT("eu01"),
  /** A tenant's credential, and a family of the global host. */
  TENANT_GLOBAL("global"),
  PARTNER("global"),
  ORGANIZATION("global");

  private final String server;

  Level(String server) {
    this.server = server;
  }

  public String server() {
    return server;
  }

  public SimulatedCredential credential(SophosCentralSimulator simulator) {
    return switch (this) {
      case TENANT, TENANT_GLOBAL -> simulator.tenantCredential();
      case PARTNER -> simulator.partnerCredential();
      case ORGANIZATION -> simulator.organizationCredential();
    };
  }
}
