package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.Answer;
import dev.connectorsdk.testkit.http.Request;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code POST /actions/rpc}: running an action in the scope of a linked account. */
final class ActionRoutes {
  private final Project project;
  private final ActionRunner runner;
  private final int unknownAccountStatus;

  ActionRoutes(Project project, ActionRunner runner, int unknownAccountStatus) {
    this.project = project;
    this.runner = runner;
    this.unknownAccountStatus = unknownAccountStatus;
  }

  void addTo(Routes routes) {
    routes.add("POST", "/actions/rpc", ApiKeyScope.ACTIONS_EXECUTE, this::run);
  }

  private Answer run(Request request) {
    Body body = Body.of(request);
    String actionId = body.requiredText("action");
    String accountId = request.header("x-account-id").orElse("");
    if (accountId.isBlank()) {
      body.complain("x-account-id header is required");
    }
    Map<String, Object> arguments = arguments(body);
    body.check();
    SimulatedAccount account =
        project
            .accounts()
            .find(accountId)
            .orElseThrow(() -> Rejection.of(unknownAccountStatus, "Account not found"));
    SimulatedProfile profile = profile(request, account);
    check(account);
    SimulatedAction action = action(account, profile, actionId);
    return Answer.ok(envelope(runner.run(action, arguments, account, profile)));
  }

  private static Map<String, Object> arguments(Body body) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (String place : new String[] {"path", "query", "headers", "body"}) {
      body.map(place).ifPresent(map -> arguments.put(place, map));
    }
    return arguments;
  }

  private SimulatedProfile profile(Request request, SimulatedAccount account) {
    Optional<String> other = request.header("x-connector-profile-id");
    SimulatedProfile profile =
        project.profiles().find(other.orElse(account.profileId())).orElse(null);
    if (other.isPresent()
        && (profile == null || !profile.connectorKey().equals(account.provider()))) {
      throw Rejection.invalid("x-connector-profile-id must be of the account's connector");
    }
    if (profile == null || !profile.active()) {
      throw inactive();
    }
    return profile;
  }

  /** Refuses an account that is out of use; a status the service does not know goes through. */
  private static void check(SimulatedAccount account) {
    switch (account.status()) {
      case AccountStore.ERROR -> throw Rejection.coded(401, reason(account), "Unauthorized");
      case "expired" ->
          throw Rejection.coded(401, AccountFailure.EXPIRED_CREDENTIALS.code(), "Unauthorized");
      case AccountStore.INACTIVE -> throw inactive();
      case AccountStore.SUSPENDED, "archived" -> throw Rejection.of(403, "Forbidden resource");
      default -> {
        // active, or unknown to this simulator
      }
    }
  }

  private static Rejection inactive() {
    return Rejection.coded(412, "AccountIntegrationInactiveError", "Precondition failed");
  }

  private static String reason(SimulatedAccount account) {
    if (account.toMap().get("status_reasons") instanceof Iterable<?> reasons) {
      for (Object reason : reasons) {
        if (reason instanceof Map<?, ?> map && map.get("code") instanceof String code) {
          return code;
        }
      }
    }
    return AccountFailure.AUTHENTICATION_FAILED.code();
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

  private static Map<String, @Nullable Object> envelope(ActionAnswer answer) {
    Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
    envelope.put("data", answer.data());
    envelope.put("next", answer.next());
    return envelope;
  }
}
