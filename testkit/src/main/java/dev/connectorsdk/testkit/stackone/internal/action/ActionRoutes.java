package dev.connectorsdk.testkit.stackone.internal.action;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.ActionResponse;
import dev.connectorsdk.testkit.stackone.ApiKeyScope;
import dev.connectorsdk.testkit.stackone.DownloadedFile;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.account.Account;
import dev.connectorsdk.testkit.stackone.internal.account.AccountAccess;
import dev.connectorsdk.testkit.stackone.internal.profile.Profile;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.Availability;
import dev.connectorsdk.testkit.stackone.internal.route.JsonBody;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code POST /actions/rpc}: runs an action for a linked account. */
public final class ActionRoutes {
  private final Project project;
  private final ActionRunner runner;
  private final AccountAccess access;
  private final Availability availability;

  public ActionRoutes(
      Project project, ActionRunner runner, AccountAccess access, Availability availability) {
    this.project = project;
    this.runner = runner;
    this.access = access;
    this.availability = availability;
  }

  public void addTo(ApiRoutes routes) {
    routes.add("POST", "/actions/rpc", ApiKeyScope.ACTIONS_EXECUTE, this::run);
  }

  private SimulatedResponse run(Request request) {
    JsonBody body = JsonBody.of(request);
    String actionId = body.requiredText("action");
    AccountAccess.require(request, body);
    Map<String, Object> arguments = arguments(body);
    body.check();
    AccountAccess.Entry entry = access.enter(request);
    Account account = entry.account();
    Action action = action(account, entry.profile(), actionId);
    ActionResponse response = runner.run(action, arguments, account, entry.profile());
    DownloadedFile file = response.file();
    if (file != null) {
      return SimulatedResponse.text(200, file.mediaType(), file.text())
          .withHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
    }
    Map<String, @Nullable Object> envelope = envelope(response);
    if (!availability.is(ServiceAge.OCTOBER_2026)
        && request.query("sync").filter("true"::equals).isPresent()) {
      SyncStore.Source source =
          SyncStore.Source.of(account.id(), actionId, body.map("path").orElse(Map.of()));
      Optional<String> run =
          availability.is(ServiceAge.JUNE_2026) ? Optional.empty() : request.query("run_id");
      envelope.put("datasync", project.synced().keep(source, response.data(), run, arguments));
    }
    return SimulatedResponse.ok(envelope);
  }

  private static Map<String, Object> arguments(JsonBody body) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (String place : new String[] {"path", "query", "headers", "body"}) {
      body.map(place).ifPresent(map -> arguments.put(place, map));
    }
    return arguments;
  }

  private Action action(Account account, Profile profile, String actionId) {
    Action action =
        project
            .catalog()
            .get(account.provider())
            .at(profile.pin())
            .action(actionId)
            .orElseThrow(() -> ApiErrorException.notFound("Action not found"));
    if (!profile.enables(actionId)) {
      throw ApiErrorException.of(403, "Forbidden resource");
    }
    return action;
  }

  private static Map<String, @Nullable Object> envelope(ActionResponse response) {
    Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
    envelope.put("data", response.data());
    envelope.put("next", response.next());
    return envelope;
  }
}
