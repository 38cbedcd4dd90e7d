package dev.connectorsdk.stackone.contract;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.log.LogField;
import dev.connectorsdk.stackone.mcp.McpMessage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A call of each operation with a published answer, and accepted differences of its model. */
@SuppressWarnings("deprecation") // as StackOne marks it
final class AnswerCalls {
  static final Map<String, Function<StackOneClient, Object>> ALL = all();
  static final Map<String, String> ACCEPTED = accepted();

  private AnswerCalls() {}

  private static Map<String, Function<StackOneClient, Object>> all() {
    Map<String, Function<StackOneClient, Object>> calls = new HashMap<>();
    calls.putAll(sessionsAndAccounts());
    calls.putAll(profiles());
    calls.putAll(actions());
    calls.putAll(logs());
    return calls;
  }

  private static Map<String, Function<StackOneClient, Object>> sessionsAndAccounts() {
    return Map.of(
        "POST /connect_sessions",
        c -> c.connectSessions().create(s -> s.originOwnerId("o").originOwnerName("n")),
        "POST /connect_sessions/authenticate",
        c -> c.connectSessions().authenticate(Secret.of("t")),
        "GET /connect_sessions/{id}",
        c -> c.connectSessions().get("7"),
        "GET /accounts",
        c -> c.accounts().list(),
        "GET /accounts/{id}",
        c -> c.accounts().get("a"),
        "PATCH /accounts/{id}",
        c -> c.accounts().update("a", change -> change.label("l")),
        "DELETE /accounts/{id}",
        c -> c.accounts().delete("a"),
        "GET /accounts/{id}/meta",
        c -> c.accounts().meta("a"));
  }

  private static Map<String, Function<StackOneClient, Object>> profiles() {
    return Map.of(
        "GET /auth_configs",
        c -> c.connectorProfiles().list(),
        "GET /connector_profiles",
        c -> c.connectorProfiles().list(),
        "GET /connector_profiles/{connectorProfileId}/versions",
        c -> c.connectorProfiles().versions().list("p"),
        "GET /connector_profiles/{connectorProfileId}/pinned_version",
        c -> c.connectorProfiles().versions().pinned("p").orElseThrow(),
        "PUT /connector_profiles/{connectorProfileId}/pinned_version",
        c -> c.connectorProfiles().versions().pin("p", "latest"),
        "GET /connectors/meta",
        c -> c.connectors().list(),
        "GET /connectors/meta/{provider}",
        c -> c.connectors().get("sophos"));
  }

  private static Map<String, Function<StackOneClient, Object>> actions() {
    Map<String, Function<StackOneClient, Object>> calls = new LinkedHashMap<>();
    calls.put("GET /actions", c -> c.actions().list());
    calls.put("POST /actions/search", c -> c.actions().search(s -> s.query("x")));
    calls.put("POST /actions/rpc", c -> c.account("a").actions().run("x"));
    calls.put(
        "POST /actions/rpc/synced", c -> c.account("a").actions().synced().page("x", 0, q -> q));
    calls.put("POST /actions/build", c -> c.actions().buildIndex(b -> b));
    calls.put(
        "POST /unified/check_permissions",
        c -> c.account("a").permissions().check(p -> p.resourceId("r").userId("u")));
    calls.put("GET /unified/iam/me", c -> c.account("a").iam().me(q -> q));
    calls.put("GET /unified/iam/organizations", c -> c.account("a").iam().organizations(q -> q));
    calls.put(
        "GET /unified/iam/organizations/{id}", c -> c.account("a").iam().organization("o", q -> q));
    calls.put("GET /unified/iam/resource_types", c -> c.account("a").iam().resourceTypes(q -> q));
    calls.put(
        "GET /unified/iam/resource_users",
        c -> c.account("a").iam().resourceUsers("t", "r", q -> q));
    calls.put("POST /unified/proxy", c -> c.account("a").proxy().send(r -> r.path("/x")));
    calls.put(
        "POST /mcp",
        c -> c.account("a").mcp().sendReadOnly(McpMessage.request("1", "ping"), o -> o));
    calls.put("POST /ai/tool-feedback", c -> c.account("a").feedback().send("f", "tool"));
    return calls;
  }

  private static Map<String, Function<StackOneClient, Object>> logs() {
    Map<String, Function<StackOneClient, Object>> calls = new LinkedHashMap<>();
    calls.put("GET /requests/logs", c -> c.logs().requests().list());
    calls.put("GET /requests/logs/{id}", c -> c.logs().requests().get("r"));
    calls.put("GET /requests/logs/steps", c -> c.logs().requests().listSteps());
    calls.put("GET /requests/platform-logs", c -> c.logs().platform().list());
    calls.put("POST /logs", c -> c.logs().list(s -> s));
    calls.put("POST /logs/actions", c -> c.logs().actions().list(s -> s));
    calls.put("POST /logs/unified", c -> c.logs().unified().list(s -> s));
    calls.put("POST /logs/steps", c -> c.logs().actions().listSteps());
    calls.put("POST /logs/platform", c -> c.logs().audit().list(s -> s));
    calls.put(
        "POST /logs/platform/dimensions",
        c -> c.logs().audit().dimensions(s -> s, 1, LogField.ACTION));
    calls.put(
        "POST /logs/stats/dimensions",
        c -> c.logs().statistics().dimensions(s -> s, 1, LogField.ACTION));
    calls.put("GET /logs/actions/{actionRunId}", c -> c.logs().actions().get("r"));
    calls.put("GET /logs/actions/{actionRunId}/policy", c -> c.logs().actions().policy("r"));
    calls.put("GET /logs/unified/{requestId}", c -> c.logs().unified().get("r"));
    return calls;
  }

  /** Differences by operation, with their reasons. */
  private static Map<String, String> accepted() {
    Map<String, String> accepted = new LinkedHashMap<>();
    accept(accepted, "POST /connect_sessions", "as it was requested", "multiple");
    accept(accepted, "POST /unified/proxy", "a file, or other members", "content", "members");
    accept(accepted, "POST /mcp", "several messages in one response", "messages", "session_id");
    String detail = "one type for the list and for the detail, which has it";
    for (String list : List.of("data", "data.step_requests")) {
      for (String name : List.of("request", "response", "source_ip")) {
        accept(accepted, "GET /requests/logs", detail, list + "." + name);
        accept(accepted, "GET /requests/logs/steps", detail, list + "." + name);
      }
    }
    String policy = "GET /logs/actions/{actionRunId}/policy";
    String decision = "one type for observed and resolved decisions";
    accept(accepted, policy, decision, "resolved.policy_ids");
    for (String name : List.of("checked", "determining", "faulted", "mode", "set_id")) {
      accept(accepted, policy, decision, "observed." + name);
    }
    return accepted;
  }

  private static void accept(
      Map<String, String> accepted, String operation, String reason, String... names) {
    for (String name : names) {
      accepted.put(operation + " only here: " + name, reason);
    }
  }
}
