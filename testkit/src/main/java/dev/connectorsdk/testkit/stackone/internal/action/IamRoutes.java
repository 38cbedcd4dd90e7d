package dev.connectorsdk.testkit.stackone.internal.action;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.ApiKeyScope;
import dev.connectorsdk.testkit.stackone.internal.account.Account;
import dev.connectorsdk.testkit.stackone.internal.account.AccountAccess;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.Pages;
import dev.connectorsdk.testkit.stackone.internal.route.QueryParameters;
import java.util.List;
import java.util.Map;

/**
 * {@code /unified/iam}: every account has one organization, its owner, with one group of one user.
 */
public final class IamRoutes {
  private final AccountAccess access;
  private final Pages pages;

  public IamRoutes(AccountAccess access, Pages pages) {
    this.access = access;
    this.pages = pages;
  }

  public void addTo(ApiRoutes routes) {
    add(routes, "/me", this::me);
    add(routes, "/organizations", this::organizations);
    add(routes, "/organizations/{id}", this::organization);
    add(routes, "/resource_types", request -> data(List.of("group")));
    add(routes, "/resource_users", this::users);
  }

  /** An operation for the account of the header. */
  @FunctionalInterface
  private interface Read {
    SimulatedResponse of(Request request);
  }

  private void add(ApiRoutes routes, String path, Read read) {
    routes.add(
        "GET",
        "/unified/iam" + path,
        ApiKeyScope.UNIFIED_API,
        request -> {
          access.enter(request);
          return read.of(request);
        });
  }

  private static SimulatedResponse data(Object data) {
    return SimulatedResponse.ok(Map.of("data", data));
  }

  private SimulatedResponse me(Request request) {
    return data(
        Json.object(
            "name", account(request).originOwnerName(),
            "auth_type", Map.of("value", "api_key"),
            "scopes", List.of(),
            "user", user()));
  }

  private static Map<String, Object> user() {
    return Json.object(
        "id", "user-1", "name", "Ada", "status", Map.of("value", "enabled"), "groups", List.of());
  }

  private SimulatedResponse organizations(Request request) {
    return SimulatedResponse.ok(pages.byCursor(request, List.of(owner(account(request)))));
  }

  private SimulatedResponse organization(Request request) {
    Map<String, Object> owner = owner(account(request));
    if (!request.pathValue("id").equals(owner.get("id"))) {
      throw ApiErrorException.notFound("Not Found");
    }
    return data(owner);
  }

  private static Map<String, Object> owner(Account account) {
    return Json.object("id", account.originOwnerId(), "name", account.originOwnerName());
  }

  private SimulatedResponse users(Request request) {
    for (String name : List.of("resource_type", "resource_id")) {
      if (QueryParameters.text(request, name).isEmpty()) {
        throw ApiErrorException.invalid(name + " should not be empty");
      }
    }
    return SimulatedResponse.ok(pages.byCursor(request, List.of(user())));
  }

  private Account account(Request request) {
    return access.enter(request).account();
  }
}
