package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Answer;
import dev.connectorsdk.testkit.http.Handler;
import dev.connectorsdk.testkit.http.Loopback;
import dev.connectorsdk.testkit.http.MalformedJsonException;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.Router;

/** Puts the families of routes on the servers where Sophos Central has them. */
final class Servers {
  private final Loopback ground;
  private final Hosts hosts;
  private final Ids ids;
  private final SophosCentralSimulator.Builder settings;

  Servers(Loopback ground, Hosts hosts, Ids ids, SophosCentralSimulator.Builder settings) {
    this.ground = ground;
    this.hosts = hosts;
    this.ids = ids;
    this.settings = settings;
  }

  void start(World world, Credentials credentials, Tokens tokens, Gate gate) {
    Router.Builder identity = router();
    new TokenRoutes(credentials, tokens, ground.clock()).addTo(identity);
    hosts.identity(ground.serve("identity", settings.identityPort, identity.build()));
    Router.Builder global = router();
    new AccountRoutes(world, gate, hosts).addTo(global);
    hosts.global(ground.serve("global", settings.globalPort, global.build()));
    for (String region : settings.regions) {
      hosts.region(region, ground.serve(region, region(gate, region)));
    }
  }

  private Router region(Gate gate, String name) {
    Router.Builder builder = router();
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

  private static Router.Builder router() {
    return Router.builder()
        .filter(Servers::refuseMalformedJson)
        .unknown(request -> Errors.noSuchApi());
  }

  private static Answer refuseMalformedJson(Request request, Handler next) {
    try {
      return next.handle(request);
    } catch (MalformedJsonException broken) {
      throw Errors.badRequest("The body is not a JSON object");
    }
  }
}
