package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Router;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.util.function.Function;

/** Adds routes of tenant families, each behind the gate, to the router of one region. */
final class TenantRouter {
  private final Router.Builder router;
  private final AuthFilter gate;
  private final String region;

  TenantRouter(Router.Builder router, AuthFilter gate, String region) {
    this.router = router;
    this.gate = gate;
    this.region = region;
  }

  void get(String template, Function<TenantCall, SimulatedResponse> operation) {
    router.get(template, gate.tenant(region, operation));
  }

  void post(String template, Function<TenantCall, SimulatedResponse> operation) {
    router.post(template, gate.tenant(region, operation));
  }

  void patch(String template, Function<TenantCall, SimulatedResponse> operation) {
    router.patch(template, gate.tenant(region, operation));
  }

  void delete(String template, Function<TenantCall, SimulatedResponse> operation) {
    router.delete(template, gate.tenant(region, operation));
  }
}
