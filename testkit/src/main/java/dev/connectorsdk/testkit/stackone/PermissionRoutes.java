package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /unified/check_permissions}. Unverified: what is asked about where no action is
 * named, which is reading here.
 */
final class PermissionRoutes {
  private static final Set<String> ACTIONS = Set.of("read", "write", "comment", "delete", "export");

  private final Project project;
  private final AccountGate gate;

  PermissionRoutes(Project project, AccountGate gate) {
    this.project = project;
    this.gate = gate;
  }

  void addTo(Routes routes) {
    routes.add("POST", "/unified/check_permissions", ApiKeyScope.UNIFIED_API, this::check);
  }

  private SimulatedResponse check(Request request) {
    Body body = Body.of(request);
    String resource = body.requiredText("resource_id");
    Optional<String> type = body.text("resource_type");
    String action = body.text("action").orElse("read");
    Optional<String> user = body.text("email").or(() -> body.text("user_id"));
    if (!ACTIONS.contains(action)) {
      body.complain("action must be one of " + ACTIONS.stream().sorted().toList());
    }
    if (user.isEmpty()) {
      body.complain("email or user_id should not be empty");
    }
    AccountGate.require(request, body);
    body.check();
    String account = gate.enter(request).account().id();
    List<String> permissions = project.permissions().of(account, user.orElse(""), resource);
    Map<String, @Nullable Object> about = new LinkedHashMap<>();
    about.put("id", resource);
    about.put("type", type.orElse(null));
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("action", action);
    data.put("allowed", permissions.contains(action));
    data.put("resource", about);
    data.put("user", Map.of("id", user.orElse(""), "permissions", permissions));
    return beating(request, SimulatedResponse.ok(Map.of("data", data)));
  }

  /** Blank lines go before the answer if the request prefers a heartbeat. */
  private static SimulatedResponse beating(Request request, SimulatedResponse answer) {
    return request.header("Prefer").filter("heartbeat"::equals).isPresent()
        ? answer.withBody("\n\n" + answer.body()).withHeader("Preference-Applied", "heartbeat")
        : answer;
  }
}
