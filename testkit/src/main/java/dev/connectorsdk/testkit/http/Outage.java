package dev.connectorsdk.testkit.http;

import java.util.List;

/** A time in which servers refuse connections; it ends with {@link #close()}. */
public final class Outage implements AutoCloseable {
  private final List<LoopbackServer> servers;

  private Outage(List<LoopbackServer> servers) {
    this.servers = servers;
  }

  static Outage of(List<LoopbackServer> servers) {
    servers.forEach(LoopbackServer::goDown);
    return new Outage(servers);
  }

  /** Lets the servers listen again, each at the port it had. */
  @Override
  public void close() {
    servers.forEach(LoopbackServer::comeUp);
  }
}
