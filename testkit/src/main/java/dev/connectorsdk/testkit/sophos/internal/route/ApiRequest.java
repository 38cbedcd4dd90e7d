package dev.connectorsdk.testkit.sophos.internal.route;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.internal.account.ItemCollections;
import dev.connectorsdk.testkit.sophos.internal.account.ParentAccount;
import dev.connectorsdk.testkit.sophos.internal.account.Tenant;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request that passed the access check.
 *
 * @param target the account in the account header
 * @param caller the credential that the token was issued for
 */
public record ApiRequest(Target target, SimulatedCredential caller, Request request) {
  /** The account that a request reads or changes: a tenant, or a partner or organization. */
  public record Target(
      ItemCollections collections, @Nullable Tenant tenant, @Nullable ParentAccount parent) {
    static Target of(Tenant tenant) {
      return new Target(tenant.collections(), tenant, null);
    }

    static Target of(ParentAccount parent) {
      return new Target(parent.collections(), null, parent);
    }
  }

  /** Returns the tenant of an operation at tenant level. */
  public Tenant tenant() {
    return Objects.requireNonNull(target.tenant());
  }

  /** Returns the account of an operation at partner or organization level. */
  public ParentAccount parent() {
    return Objects.requireNonNull(target.parent());
  }

  public ItemStore items(String collectionPath) {
    return target.collections().get(collectionPath);
  }

  public String pathValue(String placeholder) {
    return request.pathValue(placeholder);
  }

  public Parameters query() {
    return Parameters.ofQuery(request);
  }

  public Parameters body() {
    return Parameters.ofBody(request);
  }

  /** Returns the properties that {@code fields} selects; empty for all. */
  public List<String> fields() {
    return request.queryList("fields");
  }

  /** Returns the caller in the form in which responses name it. */
  public Map<String, Object> principal() {
    return Json.object(
        "id", caller.clientId(),
        "type", "service",
        "name", caller.name(),
        "accountType", caller.level().text(),
        "accountId", caller.accountId());
  }
}
