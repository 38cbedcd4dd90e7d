package dev.connectorsdk.testkit.stackone;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Runs actions for accounts, and turns what the provider says into what StackOne says. */
final class ActionRunner {
  private static final Duration DEFAULT_WAIT = Duration.ofSeconds(60);

  private final AccountStore accounts;

  ActionRunner(AccountStore accounts) {
    this.accounts = accounts;
  }

  ActionResponse run(
      SimulatedAction action,
      Map<String, ?> arguments,
      SimulatedAccount account,
      SimulatedProfile profile) {
    SetupFields credentials = account.credentials().over(profile.setupFields());
    try {
      return action.run(new ActionCall(arguments, credentials));
    } catch (ProviderException failure) {
      failure.failure().ifPresent(why -> fail(account, why));
      throw refusal(failure);
    }
  }

  /** Runs the connector's test action; a refusal leaves the account in error. */
  void prove(SimulatedConnector connector, SimulatedAccount account, SimulatedProfile profile) {
    connector.testAction().ifPresent(action -> prove(action, account, profile));
  }

  private void prove(SimulatedAction action, SimulatedAccount account, SimulatedProfile profile) {
    SetupFields credentials = account.credentials().over(profile.setupFields());
    try {
      action.run(new ActionCall(Map.of(), credentials));
    } catch (ProviderException failure) {
      fail(account, failure.failure().orElse(AccountFailure.AUTHENTICATION_FAILED));
    }
  }

  private void fail(SimulatedAccount account, AccountFailure why) {
    accounts.fail(account.id(), why.code(), "The provider refused the account's credentials.");
  }

  private static Rejection refusal(ProviderException failure) {
    List<?> errors = List.of(failure.toMap());
    return failure
        .failure()
        .map(why -> Rejection.coded(401, why.code(), "Unauthorized"))
        .orElseGet(() -> byStatus(failure))
        .with("provider_errors", errors);
  }

  private static Rejection byStatus(ProviderException failure) {
    return switch (failure.status()) {
      case 400, 422 -> Rejection.of(failure.status(), "Bad Request");
      case 403 -> Rejection.of(403, "Forbidden resource");
      case 404 -> Rejection.notFound("Not Found");
      case 409 -> Rejection.of(409, "Conflict");
      // StackOne retries by itself; a test would wait for nothing, so it gives up at once
      case 429 -> Rejection.later(408, "Request timed out", wait(failure));
      default -> Rejection.of(502, "Bad Gateway");
    };
  }

  private static Duration wait(ProviderException failure) {
    return failure
        .retryAfter()
        .filter(text -> text.matches("\\d{1,6}"))
        .map(text -> Duration.ofSeconds(Long.parseLong(text)))
        .orElse(DEFAULT_WAIT);
  }
}
