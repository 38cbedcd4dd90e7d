package dev.connectorsdk.testkit.stackone.internal.log;

import dev.connectorsdk.testkit.http.MalformedJsonException;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.account.Account;
import dev.connectorsdk.testkit.stackone.internal.connector.ProviderCalls;
import dev.connectorsdk.testkit.stackone.internal.data.Document;
import dev.connectorsdk.testkit.stackone.internal.data.StackOneIds;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Creates log entries.
 *
 * <p>Unverified: the id of an action run is the id of its request; other calls have the verb and
 * the resource of their path. The source type is derived from the dashboard's term "API Request".
 */
public final class LogEntryFactory {
  private static final Map<String, String> VERBS =
      Map.of("POST", "create", "PATCH", "update", "PUT", "update", "DELETE", "delete");

  private final Project project;
  private final StackOneIds ids;
  private final boolean advanced;

  public LogEntryFactory(Project project, StackOneIds ids, boolean advanced) {
    this.project = project;
    this.ids = ids;
    this.advanced = advanced;
  }

  public LogEntry of(
      Request request,
      SimulatedResponse response,
      Instant start,
      Instant end,
      List<ProviderCalls.Call> providerCalls) {
    Request shown = request.masked();
    Optional<Account> account = project.accounts().find(accountId(request));
    String action = isRun(request) ? actionId(request) : null;
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    properties.put("request_id", ids.uuid());
    properties.put("event_datetime", Document.time(start));
    putCall(properties, shown.method(), shown.path(), url(shown), response.status(), start, end);
    properties.put("account_id", accountId(request).isEmpty() ? null : accountId(request));
    properties.put("project_id", "simulated-project");
    putProduct(properties, isPlatform(request), account);
    properties.put("resource", request.path().split("/", 3)[1]);
    properties.put("action", action == null ? verb(request) : action);
    properties.put("source_type", "API_REQUEST");
    properties.put("source_ip", "127.0.0.1");
    return new LogEntry(
        0,
        isPlatform(request),
        properties,
        LogDetails.run(properties, action, account, ids, shown),
        advanced ? LogDetails.advanced(properties, shown, response) : Map.of(),
        providerCalls.stream().map(call -> step(properties, call)).toList());
  }

  private static boolean isPlatform(Request request) {
    return !isRun(request) && !request.path().startsWith("/unified/");
  }

  private static boolean isRun(Request request) {
    return request.path().matches("/actions/rpc(/.*)?");
  }

  private void putProduct(
      Map<String, @Nullable Object> properties, boolean platform, Optional<Account> account) {
    String category =
        account.map(found -> project.catalog().get(found.provider()).category()).orElse(null);
    if (platform) {
      properties.put("category", category);
      return;
    }
    properties.put("provider", account.map(Account::provider).orElse(null));
    properties.put("service", category);
    properties.put("is_worker", false);
  }

  private Map<String, @Nullable Object> step(
      Map<String, @Nullable Object> of, ProviderCalls.Call call) {
    Map<String, @Nullable Object> step = new LinkedHashMap<>(of);
    step.keySet().removeAll(List.of("event_datetime", "source_type", "source_ip", "category"));
    step.put("id", ids.uuid());
    putCall(step, call.method(), call.path(), call.url(), call.status(), call.start(), call.end());
    return step;
  }

  private static void putCall(
      Map<String, @Nullable Object> properties,
      String method,
      String path,
      String url,
      int status,
      Instant start,
      Instant end) {
    properties.put("start_time", Document.time(start));
    properties.put("end_time", Document.time(end));
    properties.put("http_method", method.toLowerCase(Locale.ROOT));
    properties.put("path", path);
    properties.put("url", url);
    properties.put("status", status == 0 ? null : status);
    properties.put("duration", Duration.between(start, end).toMillis());
    properties.put("success", status / 100 == 2);
  }

  /** Returns the account id in the header or the path; empty without one. */
  private static String accountId(Request request) {
    return request
        .header("x-account-id")
        .orElseGet(() -> request.path().startsWith("/accounts/") ? request.pathValue("id") : "");
  }

  private static @Nullable String actionId(Request request) {
    try {
      return request.json().get("action") instanceof String action ? action : null;
    } catch (MalformedJsonException malformed) {
      return null;
    }
  }

  private static String verb(Request request) {
    String reading = request.pathValues().isEmpty() ? "list" : "get";
    return VERBS.getOrDefault(request.method(), reading);
  }

  private static String url(Request shown) {
    StringBuilder query = new StringBuilder();
    shown
        .query()
        .forEach(
            (name, values) ->
                values.forEach(
                    value ->
                        query
                            .append(query.isEmpty() ? "?" : "&")
                            .append(name)
                            .append('=')
                            .append(value)));
    return "https://api.stackone.com" + shown.path() + query;
  }
}
