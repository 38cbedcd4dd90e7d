package dev.connectorsdk.testkit.stackone.internal.mcp;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.stackone.ActionResponse;
import dev.connectorsdk.testkit.stackone.internal.account.AccountAccess;
import dev.connectorsdk.testkit.stackone.internal.action.Action;
import dev.connectorsdk.testkit.stackone.internal.action.ActionRunner;
import dev.connectorsdk.testkit.stackone.internal.connector.Connector;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The MCP tools of an account: its enabled actions. */
public final class McpTools {
  private static final int USUAL_MATCHES = 10;

  private final Connector connector;
  private final AccountAccess.Entry entry;
  private final ActionRunner runner;

  public McpTools(Connector connector, AccountAccess.Entry entry, ActionRunner runner) {
    this.connector = connector;
    this.entry = entry;
    this.runner = runner;
  }

  public List<Map<String, Object>> list(boolean searchExecute) {
    return searchExecute
        ? List.of(tool(searchName(), "query"), tool(executeName(), "action_id"))
        : enabled().stream().map(Action::toTool).toList();
  }

  /** Runs a tool; absent if there is none with this name. */
  public Optional<Map<String, Object>> call(String name, Map<?, ?> arguments) {
    if (name.equals(searchName())) {
      return Optional.of(result(search(arguments), false));
    }
    return name.equals(executeName())
        ? find(String.valueOf(arguments.get("action_id"))).map(a -> run(a, inner(arguments)))
        : find(name).map(action -> run(action, arguments));
  }

  private List<Action> enabled() {
    return connector.actions().stream()
        .filter(action -> entry.profile().enables(action.id()))
        .toList();
  }

  private Optional<Action> find(String id) {
    return enabled().stream().filter(action -> action.id().equals(id)).findFirst();
  }

  private Object search(Map<?, ?> arguments) {
    Object query = arguments.get("query");
    String words = query == null ? "" : String.valueOf(query).toLowerCase(Locale.ROOT);
    long most = arguments.get("top_k") instanceof Number n ? n.longValue() : USUAL_MATCHES;
    return enabled().stream()
        .filter(action -> action.mentions(words))
        .limit(most)
        .map(Action::toTool)
        .toList();
  }

  private Map<String, Object> run(Action action, Map<?, ?> arguments) {
    Map<String, Object> places = new LinkedHashMap<>();
    arguments.forEach((name, value) -> places.put(String.valueOf(name), value));
    try {
      ActionResponse response = runner.run(action, places, entry.account(), entry.profile());
      Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
      envelope.put("data", response.data());
      envelope.put("next_cursor", response.next());
      return result(envelope, false);
    } catch (ApiErrorException refusal) {
      Map<String, Object> error = new LinkedHashMap<>();
      error.put("error", refusal.text());
      error.put("status_code", refusal.status());
      error.put("error_category", "provider");
      error.put("retryable", refusal.retryAfter() != null);
      return result(error, true);
    }
  }

  private static Map<String, Object> result(Object value, boolean failed) {
    Map<String, Object> text = Map.of("type", "text", "text", Json.write(value));
    return Map.of("content", List.of(text), "isError", failed);
  }

  private static Map<?, ?> inner(Map<?, ?> arguments) {
    return arguments.get("arguments") instanceof Map<?, ?> inner ? inner : Map.of();
  }

  private static Map<String, Object> tool(String name, String argument) {
    Map<String, Object> schema =
        Map.of(
            "type", "object",
            "properties", Map.of(argument, Map.of("type", "string")),
            "required", List.of(argument));
    return Map.of("name", name, "inputSchema", schema);
  }

  private String searchName() {
    return connector.key() + "_search_actions";
  }

  private String executeName() {
    return connector.key() + "_execute_action";
  }
}
