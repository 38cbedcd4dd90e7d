package dev.connectorsdk.testkit.stackone.internal.action;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.ApiKeyScope;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.account.AccountAccess;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.JsonBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /unified/check_permissions}. Unverified: the action that is checked by default, which
 * is read here.
 */
public final class PermissionRoutes {
  private static final Set<String> ACTIONS = Set.of("read", "write", "comment", "delete", "export");

  private final Project project;
  private final AccountAccess access;

  public PermissionRoutes(Project project, AccountAccess access) {
    this.project = project;
    this.access = access;
  }

  public void addTo(ApiRoutes routes) {
    routes.add("POST", "/unified/check_permissions", ApiKeyScope.UNIFIED_API, this::check);
  }

  private SimulatedResponse check(Request request) {
    JsonBody body = JsonBody.of(request);
    String resource = body.requiredText("resource_id");
    Optional<String> type = body.text("resource_type");
    String action = body.text("action").orElse("read");
    Optional<String> user = body.text("email").or(() -> body.text("user_id"));
    if (!ACTIONS.contains(action)) {
      body.addError("action must be one of " + ACTIONS.stream().sorted().toList());
    }
    if (user.isEmpty()) {
      body.addError("email or user_id should not be empty");
    }
    AccountAccess.require(request, body);
    body.check();
    String account = access.enter(request).account().id();
    List<String> permissions = project.permissions().of(account, user.orElse(""), resource);
    Map<String, @Nullable Object> about = new LinkedHashMap<>();
    about.put("id", resource);
    about.put("type", type.orElse(null));
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("action", action);
    data.put("allowed", permissions.contains(action));
    data.put("resource", about);
    data.put("user", Map.of("id", user.orElse(""), "permissions", permissions));
    return withHeartbeat(request, SimulatedResponse.ok(Map.of("data", data)));
  }

  /** Adds blank lines before the body if the request prefers a heartbeat. */
  private static SimulatedResponse withHeartbeat(Request request, SimulatedResponse response) {
    return request.header("Prefer").filter("heartbeat"::equals).isPresent()
        ? response.withBody("\n\n" + response.body()).withHeader("Preference-Applied", "heartbeat")
        : response;
  }
}
