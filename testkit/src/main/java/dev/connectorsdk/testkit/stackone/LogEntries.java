package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.MalformedJsonException;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes log entries of calls.
 *
 * <p>Unverified, so chosen here: a run of an action has the id of its request, and what is no run
 * has the verb and the resource of its path. The source type is made up of the dashboard's word
 * "API Request".
 */
final class LogEntries {
  private static final Map<String, String> VERBS =
      Map.of("POST", "create", "PATCH", "update", "PUT", "update", "DELETE", "delete");

  private final Project project;
  private final Ids ids;
  private final boolean advanced;

  LogEntries(Project project, Ids ids, boolean advanced) {
    this.project = project;
    this.ids = ids;
    this.advanced = advanced;
  }

  LogEntry of(
      Request request,
      SimulatedResponse answer,
      Instant start,
      Instant end,
      List<ProviderCalls.Call> providerCalls) {
    Request shown = request.masked();
    Optional<SimulatedAccount> account = project.accounts().find(accountId(request));
    String action = isRun(request) ? actionId(request) : null;
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("request_id", ids.uuid());
    members.put("event_datetime", Document.time(start));
    putCall(members, shown.method(), shown.path(), url(shown), answer.status(), start, end);
    members.put("account_id", accountId(request).isEmpty() ? null : accountId(request));
    members.put("project_id", "simulated-project");
    putProduct(members, isPlatform(request), account);
    members.put("resource", request.path().split("/", 3)[1]);
    members.put("action", action == null ? verb(request) : action);
    members.put("source_type", "API_REQUEST");
    members.put("source_ip", "127.0.0.1");
    return new LogEntry(
        0,
        isPlatform(request),
        members,
        LogDetails.run(members, action, account, ids, shown),
        advanced ? LogDetails.advanced(members, shown, answer) : Map.of(),
        providerCalls.stream().map(call -> step(members, call)).toList());
  }

  private static boolean isPlatform(Request request) {
    return !isRun(request) && !request.path().startsWith("/unified/");
  }

  private static boolean isRun(Request request) {
    return request.path().matches("/actions/rpc(/.*)?");
  }

  private void putProduct(
      Map<String, @Nullable Object> members, boolean platform, Optional<SimulatedAccount> account) {
    String category =
        account.map(found -> project.catalogue().get(found.provider()).category()).orElse(null);
    if (platform) {
      members.put("category", category);
      return;
    }
    members.put("provider", account.map(SimulatedAccount::provider).orElse(null));
    members.put("service", category);
    members.put("is_worker", false);
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
      Map<String, @Nullable Object> members,
      String method,
      String path,
      String url,
      int status,
      Instant start,
      Instant end) {
    members.put("start_time", Document.time(start));
    members.put("end_time", Document.time(end));
    members.put("http_method", method.toLowerCase(Locale.ROOT));
    members.put("path", path);
    members.put("url", url);
    members.put("status", status == 0 ? null : status);
    members.put("duration", Duration.between(start, end).toMillis());
    members.put("success", status / 100 == 2);
  }

  /** The account that a call is for, by header or by path; empty if it is for none. */
  private static String accountId(Request request) {
    return request
        .header("x-account-id")
        .orElseGet(() -> request.path().startsWith("/accounts/") ? request.pathValue("id") : "");
  }

  private static @Nullable String actionId(Request request) {
    try {
      return request.json().get("action") instanceof String action ? action : null;
    } catch (MalformedJsonException noObject) {
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
