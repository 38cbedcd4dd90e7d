package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code POST /actions/rpc}: running an action in the scope of a linked account. */
final class ActionRoutes {
  private final Project project;
  private final ActionRunner runner;
  private final AccountGate gate;

  ActionRoutes(Project project, ActionRunner runner, AccountGate gate) {
    this.project = project;
    this.runner = runner;
    this.gate = gate;
  }

  void addTo(Routes routes) {
    routes.add("POST", "/actions/rpc", ApiKeyScope.ACTIONS_EXECUTE, this::run);
  }

  private SimulatedResponse run(Request request) {
    Body body = Body.of(request);
    String actionId = body.requiredText("action");
    AccountGate.require(request, body);
    Map<String, Object> arguments = arguments(body);
    body.check();
    AccountGate.Entry entry = gate.enter(request);
    SimulatedAccount account = entry.account();
    SimulatedAction action = action(account, entry.profile(), actionId);
    ActionResponse answer = runner.run(action, arguments, account, entry.profile());
    DownloadedFile file = answer.file();
    if (file != null) {
      return file.answer();
    }
    Map<String, @Nullable Object> envelope = envelope(answer);
    if (request.query("sync").filter("true"::equals).isPresent()) {
      SyncStore.Source source =
          SyncStore.Source.of(account.id(), actionId, body.map("path").orElse(Map.of()));
      Optional<String> run = request.query("run_id");
      envelope.put("datasync", project.synced().keep(source, answer.data(), run));
    }
    return SimulatedResponse.ok(envelope);
  }

  private static Map<String, Object> arguments(Body body) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (String place : new String[] {"path", "query", "headers", "body"}) {
      body.map(place).ifPresent(map -> arguments.put(place, map));
    }
    return arguments;
  }

  private SimulatedAction action(
      SimulatedAccount account, SimulatedProfile profile, String actionId) {
    SimulatedAction action =
        project
            .catalogue()
            .get(account.provider())
            .action(actionId)
            .orElseThrow(() -> Rejection.notFound("Action not found"));
    if (!profile.enables(actionId)) {
      throw Rejection.of(403, "Forbidden resource");
    }
    return action;
  }

  private static Map<String, @Nullable Object> envelope(ActionResponse answer) {
    Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
    envelope.put("data", answer.data());
    envelope.put("next", answer.next());
    return envelope;
  }
}
