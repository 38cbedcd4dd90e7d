package dev.connectorsdk.testkit.stackone.internal.action;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.ApiKeyScope;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.account.AccountAccess;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.JsonBody;
import dev.connectorsdk.testkit.stackone.internal.route.Pages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /actions/rpc/synced}: stored rows by offset. Unverified: that it needs an account,
 * and how it compares a filter, which is by equality here.
 */
public final class SyncedRoutes {
  private final Project project;
  private final AccountAccess access;
  private final Pages pages;

  public SyncedRoutes(Project project, AccountAccess access, Pages pages) {
    this.project = project;
    this.access = access;
    this.pages = pages;
  }

  public void addTo(ApiRoutes routes) {
    routes.add("POST", "/actions/rpc/synced", ApiKeyScope.ACTIONS_EXECUTE, this::read);
  }

  private SimulatedResponse read(Request request) {
    JsonBody body = JsonBody.of(request);
    String action = body.requiredText("action");
    Map<?, ?> path = body.map("path").orElse(Map.of());
    Map<?, ?> filter = body.map("filter").orElse(Map.of());
    Optional<String> run = body.text("run_id");
    AccountAccess.require(request, body);
    body.check();
    String account = access.enter(request).account().id();
    List<SyncStore.Row> rows =
        project.synced().stored(SyncStore.Source.of(account, action, path)).stream()
            .filter(row -> run.isEmpty() || run.get().equals(row.sync().get("run_id")))
            .filter(row -> fits(row, filter))
            .toList();
    return SimulatedResponse.ok(envelope(rows, pages.byOffset(request, rows)));
  }

  private static boolean fits(SyncStore.Row row, Map<?, ?> filter) {
    return filter.entrySet().stream()
        .allMatch(
            expected ->
                String.valueOf(expected.getValue())
                    .equals(String.valueOf(row.property(String.valueOf(expected.getKey())))));
  }

  private static Map<String, @Nullable Object> envelope(
      List<SyncStore.Row> rows, List<SyncStore.Row> page) {
    Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
    envelope.put("data", page.stream().map(SyncStore.Row::value).toList());
    envelope.put("datasync", rows.isEmpty() ? null : rows.get(rows.size() - 1).sync());
    return envelope;
  }
}
