package dev.connectorsdk.sophos.contract;

import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;

/** Where an operation belongs: who calls it, at which server, under which header. */
enum Level {
  TENANT("eu01", "x-tenant-id"),
  PARTNER("global", "x-partner-id"),
  ORGANIZATION("global", "x-organization-id");

  private final String server;
  private final String header;

  Level(String server, String header) {
    this.server = server;
    this.header = header;
  }

  String server() {
    return server;
  }

  String header() {
    return header;
  }

  SimulatedCredential credential(SophosCentralSimulator simulator) {
    return switch (this) {
      case TENANT -> simulator.tenantCredential();
      case PARTNER -> simulator.partnerCredential();
      case ORGANIZATION -> simulator.organizationCredential();
    };
  }
}
