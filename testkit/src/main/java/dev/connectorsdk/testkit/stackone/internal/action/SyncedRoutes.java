package dev.connectorsdk.testkit.stackone.internal.action;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.ApiKeyScope;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.account.AccountAccess;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.Availability;
import dev.connectorsdk.testkit.stackone.internal.route.JsonBody;
import dev.connectorsdk.testkit.stackone.internal.route.Pages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /actions/rpc/synced}. A filter compares properties; StackOne's query language is not
 * simulated. Unverified: the account is that of {@code x-account-id}.
 */
public final class SyncedRoutes {
  private static final List<String> ARGUMENTS = List.of("query", "headers", "body");

  private final Project project;
  private final AccountAccess access;
  private final Pages pages;
  private final Availability availability;

  public SyncedRoutes(
      Project project, AccountAccess access, Pages pages, Availability availability) {
    this.project = project;
    this.access = access;
    this.pages = pages;
    this.availability = availability;
  }

  public void addTo(ApiRoutes routes) {
    routes.add("POST", "/actions/rpc/synced", ApiKeyScope.ACTIONS_EXECUTE, this::read);
  }

  private SimulatedResponse read(Request request) {
    JsonBody body = JsonBody.of(request);
    String action = body.requiredText("action");
    Map<?, ?> filter = body.map("filter").orElse(Map.of());
    AccountAccess.require(request, body);
    body.check();
    String account = access.enter(request).account().id();
    return availability.is(ServiceAge.OCTOBER_2026)
            || !project.namedSyncs().of(account, action).isEmpty()
        ? ofSync(request, body, account, action, filter)
        : ofRuns(request, body, account, action, filter);
  }

  /** Older servers select the run by its arguments. */
  private SimulatedResponse ofRuns(
      Request request, JsonBody body, String account, String action, Map<?, ?> filter) {
    Optional<String> run = body.text("run_id");
    Map<?, ?> path = body.map("path").orElse(Map.of());
    body.check();
    List<SyncStore.Row> rows =
        project.synced().stored(SyncStore.Source.of(account, action, path)).stream()
            .filter(row -> run.isEmpty() || run.get().equals(row.sync().get("run_id")))
            .filter(row -> fits(row.value(), filter))
            .toList();
    for (SyncStore.Row row :
        availability.is(ServiceAge.JUNE_2026) ? rows : List.<SyncStore.Row>of()) {
      requireArguments(body, row);
    }
    Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
    envelope.put("data", pages.byOffset(request, rows).stream().map(SyncStore.Row::value).toList());
    envelope.put("datasync", rows.isEmpty() ? null : rows.get(rows.size() - 1).sync());
    return SimulatedResponse.ok(envelope);
  }

  private static void requireArguments(JsonBody body, SyncStore.Row row) {
    for (String place : ARGUMENTS) {
      Object ran = row.arguments().containsKey(place) ? row.arguments().get(place) : Map.of();
      if (!body.map(place).orElse(Map.of()).equals(ran)) {
        throw ApiErrorException.invalid(place + " must be that of the run");
      }
    }
  }

  private SimulatedResponse ofSync(
      Request request, JsonBody body, String account, String action, Map<?, ?> filter) {
    Optional<String> id = body.text("sync_id");
    List<NamedSyncs.Sync> syncs = project.namedSyncs().of(account, action);
    if (id.isEmpty() && syncs.size() != 1) {
      return SimulatedResponse.ok(refusal(action, syncs));
    }
    NamedSyncs.Sync sync =
        id.isEmpty()
            ? syncs.get(0)
            : project
                .namedSyncs()
                .find(account, action, id.get())
                .orElseThrow(() -> ApiErrorException.invalid("sync_id must be of a sync"));
    List<?> rows = sync.rows().stream().filter(row -> fits(row, filter)).toList();
    Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
    Map<?, ?> aggregations = body.map("aggs").orElse(Map.of());
    if (aggregations.isEmpty()) {
      envelope.put("data", pages.byOffset(request, rows));
    } else {
      Map<String, Object> results = new LinkedHashMap<>();
      aggregations.keySet().forEach(name -> results.put("" + name, Map.of("value", rows.size())));
      envelope.put("aggregations", results);
    }
    envelope.put("datasync", sync.details());
    return SimulatedResponse.ok(envelope);
  }

  private static Map<String, Object> refusal(String action, List<NamedSyncs.Sync> syncs) {
    return Map.of(
        "synced",
        false,
        "action_id",
        action,
        "message",
        syncs.isEmpty() ? "The action is not synced." : "The action has several syncs.",
        "syncs",
        syncs.stream().map(NamedSyncs.Sync::toMap).toList());
  }

  private static boolean fits(@Nullable Object value, Map<?, ?> filter) {
    Map<?, ?> row = value instanceof Map<?, ?> properties ? properties : Map.of();
    return filter.entrySet().stream()
        .allMatch(
            expected ->
                String.valueOf(expected.getValue())
                    .equals(String.valueOf(row.get(expected.getKey()))));
  }
}
