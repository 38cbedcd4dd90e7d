package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Handler;
import dev.connectorsdk.testkit.http.LoopbackServers;
import dev.connectorsdk.testkit.http.MalformedJsonException;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.Router;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.io.UncheckedIOException;

/** Puts the families of routes on the servers where Sophos Central has them. */
final class Servers {
  private final LoopbackServers ground;
  private final Hosts hosts;
  private final Ids ids;
  private final SophosCentralSimulator.Builder settings;

  Servers(LoopbackServers ground, Hosts hosts, Ids ids, SophosCentralSimulator.Builder settings) {
    this.ground = ground;
    this.hosts = hosts;
    this.ids = ids;
    this.settings = settings;
  }

  /** Starts all servers, or none if a port is taken. */
  void start(
      World world, SimulatedCredentials credentials, SimulatedTokens tokens, AuthFilter gate) {
    try {
      startAll(world, credentials, tokens, gate);
    } catch (UncheckedIOException taken) {
      ground.close();
      throw taken;
    }
  }

  private void startAll(
      World world, SimulatedCredentials credentials, SimulatedTokens tokens, AuthFilter gate) {
    Router.Builder identity = router(request -> Errors.noSuchApi());
    new TokenRoutes(credentials, tokens, ground.clock()).addTo(identity);
    hosts.identity(ground.serve("identity", port(0), identity.build()));
    Router.Builder global = router(gate.unserved());
    new AccountRoutes(world, gate, hosts).addTo(global);
    hosts.global(ground.serve("global", port(1), global.build()));
    for (int i = 0; i < settings.regions.size(); i++) {
      String region = settings.regions.get(i);
      hosts.region(region, ground.serve(region, port(2 + i), region(gate, region)));
    }
  }

  private int port(int number) {
    return settings.firstPort == 0 ? 0 : settings.firstPort + number;
  }

  private Router region(AuthFilter gate, String name) {
    Router.Builder builder = router(gate.unserved());
    TenantRouter router = new TenantRouter(builder, gate, name);
    new AlertRoutes(ground.clock(), ids, settings.keyOnLastAlertPage).addTo(router);
    new AdminRoutes(ground.clock(), ids, settings.adminListsNamePages).addTo(router);
    new RoleAssignmentRoutes(ground.clock(), ids).addTo(router);
    new RoleRoutes(ground.clock(), ids).addTo(router);
    new EndpointRoutes(ground.clock(), ids).addTo(router);
    new IsolationRoutes(ground.clock()).addTo(router);
    new TamperProtectionRoutes(ground.clock(), ids).addTo(router);
    return builder.build();
  }

  private static Router.Builder router(Handler unknown) {
    return Router.builder().filter(Servers::refuseMalformedJson).unknown(unknown);
  }

  private static SimulatedResponse refuseMalformedJson(Request request, Handler next) {
    try {
      return next.handle(request);
    } catch (MalformedJsonException broken) {
      throw Errors.badRequest("The body is not a JSON object");
    }
  }
}
