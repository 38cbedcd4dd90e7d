package dev.connectorsdk.testkit.stackone.internal.log;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.MalformedJsonException;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.internal.account.Account;
import dev.connectorsdk.testkit.stackone.internal.data.StackOneIds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The properties that only some logs have. */
public final class LogDetails {
  private static final int LONGEST_BODY = 16_384;

  private LogDetails() {}

  /** Returns the properties of a call in the newer logs. */
  public static Map<String, @Nullable Object> run(
      Map<String, @Nullable Object> properties,
      @Nullable String action,
      Optional<Account> account,
      StackOneIds ids,
      Request shown) {
    Map<String, @Nullable Object> run = new LinkedHashMap<>();
    run.put("log_id", ids.uuid());
    run.put("log_type", action == null ? "unified" : "action");
    run.put("event_time", properties.get("event_datetime"));
    for (String same :
        List.of("start_time", "end_time", "account_id", "project_id", "success", "url")) {
      run.put(same, properties.get(same));
    }
    run.put("duration_ms", properties.get("duration"));
    run.put("status_code", properties.get("status"));
    run.put("http_method", shown.method());
    run.put("connector_key", properties.get("provider"));
    run.put("connector_version", account.map(a -> "1.0.0").orElse(null));
    run.put("source_type", properties.get("source_type"));
    run.put("auth_type", "API_KEY");
    run.put("user_agent", shown.header("User-Agent").orElse(null));
    run.put("ip_address", properties.get("source_ip"));
    run.put("is_background", false);
    run.put("origin_owner_id", account.map(Account::originOwnerId).orElse(null));
    run.put("origin_owner_name", account.map(Account::originOwnerName).orElse(null));
    if (action != null) {
      run.put("action_run_id", properties.get("request_id"));
      run.put("action_id", action);
      run.put("category", properties.get("service"));
      String profile = account.map(Account::profileId).orElse(null);
      run.put("connector_profile_id", shown.header("x-connector-profile-id").orElse(profile));
    }
    return run;
  }

  /** Returns headers and bodies, with secrets masked. */
  public static Map<String, Object> advanced(
      Map<String, @Nullable Object> properties, Request shown, SimulatedResponse sent) {
    Map<String, Object> request =
        Json.object(
            "id",
            properties.get("request_id"),
            "method",
            properties.get("http_method"),
            "headers",
            flat(shown.headers()),
            "url",
            Json.object(
                "url",
                properties.get("url"),
                "hostname",
                "api.stackone.com",
                "path",
                shown.path(),
                "query_params",
                flat(shown.query())),
            "body",
            body(shown.body()));
    Map<String, Object> response =
        Json.object(
            "status_code",
            sent.status(),
            "headers",
            sent.headers(),
            "body",
            body(sent.masked().body()));
    return Map.of("request", request, "response", response);
  }

  private static Map<String, String> flat(Map<String, List<String>> fields) {
    Map<String, String> flat = new LinkedHashMap<>();
    fields.forEach((name, values) -> flat.put(name, String.join(",", values)));
    return flat;
  }

  private static @Nullable Object body(String masked) {
    if (masked.isEmpty() || masked.length() > LONGEST_BODY) {
      return null;
    }
    try {
      return Json.read(masked);
    } catch (MalformedJsonException malformed) {
      return masked;
    }
  }
}
