package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.Request;
import java.util.List;
import java.util.Map;

/**
 * A call that has passed the gate.
 *
 * @param tenant whose data it is about
 * @param caller the credential behind the token
 * @param request what was sent
 */
record TenantCall(SimulatedTenant tenant, SimulatedCredential caller, Request request) {
  String id(String placeholder) {
    return request.pathValue(placeholder);
  }

  Params query() {
    return Params.ofQuery(request);
  }

  Params body() {
    return Params.ofBody(request);
  }

  /** The members asked for by {@code fields}; none means all. */
  List<String> fields() {
    return request.queryList("fields");
  }

  Map<String, Object> principal() {
    return Json.object(
        "id", caller.clientId(),
        "type", "service",
        "name", caller.name(),
        "accountType", caller.level().text(),
        "accountId", caller.accountId());
  }
}
