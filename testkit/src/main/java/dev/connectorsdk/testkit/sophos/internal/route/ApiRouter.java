package dev.connectorsdk.testkit.sophos.internal.route;

import dev.connectorsdk.testkit.http.Handler;
import dev.connectorsdk.testkit.http.Router;
import dev.connectorsdk.testkit.sophos.AccountLevel;
import java.util.function.Function;

/**
 * Adds operations at one account level, each behind the access check, to the router of a server.
 */
public final class ApiRouter {
  private final Router.Builder router;
  private final Function<Operation, Handler> access;

  private ApiRouter(Router.Builder router, Function<Operation, Handler> access) {
    this.router = router;
    this.access = access;
  }

  /** Returns a router for operations on the data of tenants in a region. */
  public static ApiRouter ofTenants(Router.Builder router, AccessCheck access, String region) {
    return new ApiRouter(router, operation -> access.tenant(region, operation));
  }

  /** Returns a router for operations of the global host on tenants of all regions. */
  public static ApiRouter ofAllTenants(Router.Builder router, AccessCheck access) {
    return new ApiRouter(router, access::anyTenant);
  }

  /** Returns a router for operations of the global host on a tenant or a partner. */
  public static ApiRouter ofTenantsAndPartners(Router.Builder router, AccessCheck access) {
    return new ApiRouter(router, access::tenantOrPartner);
  }

  /** Returns a router for operations of the global host on an account of any level. */
  public static ApiRouter ofAccounts(Router.Builder router, AccessCheck access) {
    return new ApiRouter(router, access::anyAccount);
  }

  /** Returns a router for operations on a partner or an organization. */
  public static ApiRouter ofParents(Router.Builder router, AccessCheck access, AccountLevel level) {
    return new ApiRouter(router, operation -> access.parent(level, operation));
  }

  public void read(String method, String template, Operation operation) {
    router.on(method, template, access.apply(operation));
  }

  /** Adds an operation of which an account runs one at a time. */
  public void write(String method, String template, Operation operation) {
    read(
        method,
        template,
        request -> request.target().collections().exclusively(() -> operation.handle(request)));
  }
}
