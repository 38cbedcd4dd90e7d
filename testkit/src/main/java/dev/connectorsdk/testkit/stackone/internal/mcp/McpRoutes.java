package dev.connectorsdk.testkit.stackone.internal.mcp;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.ApiKeyScope;
import dev.connectorsdk.testkit.stackone.ResponseStyle;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.account.AccountAccess;
import dev.connectorsdk.testkit.stackone.internal.action.ActionRunner;
import dev.connectorsdk.testkit.stackone.internal.connector.Connector;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.JsonBody;
import dev.connectorsdk.testkit.stackone.internal.route.ResponseStyler;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code /mcp}: JSON-RPC to the tools of an account. Sessions, and with them GET and DELETE, are in
 * the specification of 2025: they are supported and not required, and absent since October 2026.
 */
public final class McpRoutes {
  private static final String SESSION = "mcp-session-id";
  private static final String EVENTS = "text/event-stream";
  private static final String PROTOCOL = "2025-03-26";

  private final Project project;
  private final ActionRunner runner;
  private final AccountAccess access;
  private final ResponseStyler styler;
  private final Set<String> sessions = ConcurrentHashMap.newKeySet();

  public McpRoutes(
      Project project, ActionRunner runner, AccountAccess access, ResponseStyler styler) {
    this.project = project;
    this.runner = runner;
    this.access = access;
    this.styler = styler;
  }

  public void addTo(ApiRoutes routes) {
    routes.add("POST", "/mcp", ApiKeyScope.ACTIONS_EXECUTE, this::post);
    routes.add("GET", "/mcp", ApiKeyScope.ACTIONS_EXECUTE, this::listen);
    routes.add("DELETE", "/mcp", ApiKeyScope.ACTIONS_EXECUTE, this::end);
  }

  private SimulatedResponse post(Request request) {
    requireAccept(request, "application/json");
    requireAccept(request, EVENTS);
    boolean sessionless = styler.availability().is(ServiceAge.OCTOBER_2026);
    if (!sessionless) {
      checkSession(request);
    }
    AccountAccess.Entry entry = access.enterByHeaderOrQuery(request);
    Map<String, Object> message = message(request);
    if (message.get("id") == null) {
      return SimulatedResponse.empty(202);
    }
    SimulatedResponse response = response(answered(request, message, entry));
    return !sessionless && "initialize".equals(message.get("method"))
        ? response.withHeader(SESSION, begin())
        : response;
  }

  private static Map<String, Object> message(Request request) {
    JsonBody body = JsonBody.of(request);
    body.requiredText("jsonrpc");
    body.requiredText("method");
    body.check();
    return request.json();
  }

  private Map<String, @Nullable Object> answered(
      Request request, Map<String, Object> message, AccountAccess.Entry entry) {
    Object id = message.get("id");
    if (!"2.0".equals(message.get("jsonrpc"))) {
      return JsonRpc.error(id, JsonRpc.INVALID_REQUEST, "Invalid Request");
    }
    Connector connector =
        project.catalog().get(entry.account().provider()).at(entry.profile().pin());
    McpTools tools = new McpTools(connector, entry, runner);
    return switch (String.valueOf(message.get("method"))) {
      case "initialize" -> JsonRpc.result(id, greeting(request));
      case "ping" -> JsonRpc.result(id, Map.of());
      case "tools/list" ->
          JsonRpc.result(id, Map.of("tools", tools.list(mode(request).equals("search_execute"))));
      case "tools/call" -> call(id, params(message), tools);
      default -> JsonRpc.error(id, JsonRpc.METHOD_NOT_FOUND, "Method not found");
    };
  }

  private static Map<String, @Nullable Object> call(
      @Nullable Object id, Map<?, ?> params, McpTools tools) {
    Object given = params.get("arguments");
    Map<?, ?> arguments = given instanceof Map<?, ?> map ? map : Map.of();
    return tools
        .call(String.valueOf(params.get("name")), arguments)
        .map(result -> JsonRpc.result(id, result))
        .orElseGet(() -> JsonRpc.error(id, JsonRpc.INVALID_PARAMS, "Unknown tool"));
  }

  private static Map<?, ?> params(Map<String, Object> message) {
    return message.get("params") instanceof Map<?, ?> params ? params : Map.of();
  }

  private static Map<String, Object> greeting(Request request) {
    Map<String, Object> greeting = new LinkedHashMap<>();
    greeting.put("protocolVersion", PROTOCOL);
    greeting.put("capabilities", Map.of("tools", Map.of()));
    greeting.put("serverInfo", Map.of("name", "stackone-simulator", "version", "1.0.0"));
    if (!request.query("instructions").equals(Optional.of("off"))) {
      greeting.put("instructions", "Call the tools of this account.");
    }
    return greeting;
  }

  private static String mode(Request request) {
    return request.query("tool-mode").orElse("individual");
  }

  private SimulatedResponse response(Map<String, @Nullable Object> message) {
    return styler.in(ResponseStyle.MCP_EVENT_STREAM)
        ? events("event: message\ndata: " + Json.write(message) + "\n\n")
        : SimulatedResponse.ok(message);
  }

  private SimulatedResponse listen(Request request) {
    requireAccept(request, EVENTS);
    requireSession(request);
    access.enterByHeaderOrQuery(request);
    Map<String, String> changed =
        Map.of("jsonrpc", "2.0", "method", "notifications/tools/list_changed");
    return events(": hello\n\ndata: " + Json.write(changed) + "\n\n");
  }

  private SimulatedResponse end(Request request) {
    requireSession(request);
    access.enterByHeaderOrQuery(request);
    sessions.remove(request.header(SESSION).orElse(""));
    return SimulatedResponse.empty(200);
  }

  private static SimulatedResponse events(String text) {
    return SimulatedResponse.text(200, EVENTS, text);
  }

  private String begin() {
    String session = project.ids().uuid();
    sessions.add(session);
    return session;
  }

  private void requireSession(Request request) {
    if (request.header(SESSION).isEmpty()) {
      throw ApiErrorException.invalid(SESSION + " header is required");
    }
    checkSession(request);
  }

  /** Rejects an unknown or ended session; a request without one is accepted. */
  private void checkSession(Request request) {
    if (request.header(SESSION).filter(id -> !sessions.contains(id)).isPresent()) {
      throw ApiErrorException.notFound("Session not found");
    }
  }

  private static void requireAccept(Request request, String type) {
    if (request.headers("Accept").stream().noneMatch(accept -> accept.contains(type))) {
      throw ApiErrorException.of(406, "Not Acceptable: Client must accept " + type);
    }
  }
}
