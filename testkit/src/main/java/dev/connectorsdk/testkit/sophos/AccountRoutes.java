package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.Router;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.net.URI;
import java.util.List;

/** Who am I, and the tenant lists of partners and organizations; all on the global host. */
final class AccountRoutes {
  private final World world;
  private final AuthFilter gate;
  private final Hosts hosts;

  AccountRoutes(World world, AuthFilter gate, Hosts hosts) {
    this.world = world;
    this.gate = gate;
    this.hosts = hosts;
  }

  void addTo(Router.Builder router) {
    router.get("/whoami/v1", gate.caller(this::whoami));
    addTenants(router, AccountLevel.PARTNER);
    addTenants(router, AccountLevel.ORGANIZATION);
  }

  private void addTenants(Router.Builder router, AccountLevel level) {
    String path = "/" + level.text() + "/v1/tenants";
    router.get(path, gate.estate(level, AccountRoutes::list));
    router.get(path + "/{tenantId}", gate.estate(level, AccountRoutes::get));
  }

  private SimulatedResponse whoami(SimulatedCredential caller, Request request) {
    Object dataRegion =
        world
            .tenant(caller.accountId())
            .flatMap(SimulatedTenant::apiHost)
            .map(URI::toString)
            .orElse(null);
    return SimulatedResponse.ok(
        Json.object(
            "id", caller.accountId(),
            "idType", caller.level().text(),
            "apiHosts",
                Json.object("global", hosts.global().toString(), "dataRegion", dataRegion)));
  }

  private static SimulatedResponse list(SimulatedParentAccount estate, Request request) {
    List<String> fields = request.queryList("fields");
    return SimulatedResponse.ok(
        OffsetPages.page(
            Params.ofQuery(request),
            estate::size,
            (position, size) ->
                estate.slice(position, size).stream()
                    .map(tenant -> Items.pick(tenant.listed(), fields))
                    .toList()));
  }

  private static SimulatedResponse get(SimulatedParentAccount estate, Request request) {
    SimulatedTenant tenant =
        estate
            .tenant(request.pathValue("tenantId"))
            .orElseThrow(() -> Errors.notFound("The tenant does not exist"));
    return SimulatedResponse.ok(Items.pick(tenant.listed(), request.queryList("fields")));
  }
}
