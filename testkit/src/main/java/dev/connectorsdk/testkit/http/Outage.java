package dev.connectorsdk.testkit.http;

import java.util.List;

/** A period in which servers refuse connections, until {@link #close()}. */
public final class Outage implements AutoCloseable {
  private final List<LoopbackServer> servers;

  private Outage(List<LoopbackServer> servers) {
    this.servers = servers;
  }

  static Outage of(List<LoopbackServer> servers) {
    servers.forEach(LoopbackServer::refuseConnections);
    return new Outage(servers);
  }

  /** Opens the servers again, each on its previous port. */
  @Override
  public void close() {
    servers.forEach(LoopbackServer::open);
  }
}
