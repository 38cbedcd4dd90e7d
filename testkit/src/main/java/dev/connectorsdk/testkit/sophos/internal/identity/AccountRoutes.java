package dev.connectorsdk.testkit.sophos.internal.identity;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.Router;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.AccountLevel;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.account.Accounts;
import dev.connectorsdk.testkit.sophos.internal.account.ServerUrls;
import dev.connectorsdk.testkit.sophos.internal.account.Tenant;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.route.AccessCheck;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import java.net.URI;
import java.util.List;

/** The operations of the global host: whoami, and the tenants of partners and organizations. */
public final class AccountRoutes {
  private AccountRoutes() {}

  public static void addTo(
      Router.Builder router, AccessCheck access, Accounts accounts, ServerUrls urls) {
    router.get("/whoami/v1", access.token((caller, request) -> whoami(caller, accounts, urls)));
    for (AccountLevel level : List.of(AccountLevel.PARTNER, AccountLevel.ORGANIZATION)) {
      String tenants = "/" + level.text() + "/v1/tenants";
      ApiRouter parents = ApiRouter.ofParents(router, access, level);
      parents.read("GET", tenants, AccountRoutes::listTenants);
      parents.read("GET", tenants + "/{tenantId}", AccountRoutes::getTenant);
    }
  }

  private static SimulatedResponse whoami(
      SimulatedCredential caller, Accounts accounts, ServerUrls urls) {
    Object dataRegion =
        accounts
            .tenant(caller.accountId())
            .flatMap(Tenant::apiHost)
            .map(URI::toString)
            .orElse(null);
    return SimulatedResponse.ok(
        Json.object(
            "id", caller.accountId(),
            "idType", caller.level().text(),
            "apiHosts", Json.object("global", urls.global().toString(), "dataRegion", dataRegion)));
  }

  private static SimulatedResponse listTenants(ApiRequest request) {
    return SimulatedResponse.ok(
        OffsetPages.page(
            request.query(),
            request.parent()::size,
            (position, size) ->
                request.parent().page(position, size).stream()
                    .map(tenant -> ItemProperties.select(tenant.toListItem(), request.fields()))
                    .toList()));
  }

  private static SimulatedResponse getTenant(ApiRequest request) {
    Tenant tenant =
        request
            .parent()
            .find(request.pathValue("tenantId"))
            .orElseThrow(() -> Errors.notFound("The tenant does not exist"));
    return SimulatedResponse.ok(ItemProperties.select(tenant.toListItem(), request.fields()));
  }
}
