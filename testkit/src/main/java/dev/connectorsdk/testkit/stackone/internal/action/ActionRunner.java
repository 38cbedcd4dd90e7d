package dev.connectorsdk.testkit.stackone.internal.action;

import dev.connectorsdk.testkit.stackone.AccountFailure;
import dev.connectorsdk.testkit.stackone.ActionResponse;
import dev.connectorsdk.testkit.stackone.ProviderException;
import dev.connectorsdk.testkit.stackone.internal.account.Account;
import dev.connectorsdk.testkit.stackone.internal.account.AccountStore;
import dev.connectorsdk.testkit.stackone.internal.connector.Connector;
import dev.connectorsdk.testkit.stackone.internal.connector.ProviderErrors;
import dev.connectorsdk.testkit.stackone.internal.data.SetupFields;
import dev.connectorsdk.testkit.stackone.internal.profile.Profile;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import java.time.Duration;
import java.util.Map;

/** Runs actions for accounts and maps errors of the provider to StackOne's. */
public final class ActionRunner {
  private static final Duration DEFAULT_WAIT = Duration.ofSeconds(60);

  private final AccountStore accounts;

  public ActionRunner(AccountStore accounts) {
    this.accounts = accounts;
  }

  public ActionResponse run(
      Action action, Map<String, ?> arguments, Account account, Profile profile) {
    SetupFields credentials = account.credentials().over(profile.setupFields());
    try {
      return action.run(new ActionArguments(arguments, credentials));
    } catch (ProviderException failure) {
      failure.accountFailure().ifPresent(why -> fail(account, why));
      throw refusal(failure);
    }
  }

  /** Runs the connector's test action; a failure puts the account into error. */
  public void prove(Connector connector, Account account, Profile profile) {
    connector.testAction().ifPresent(action -> prove(action, account, profile));
  }

  private void prove(Action action, Account account, Profile profile) {
    SetupFields credentials = account.credentials().over(profile.setupFields());
    try {
      action.run(new ActionArguments(Map.of(), credentials));
    } catch (ProviderException failure) {
      fail(account, failure.accountFailure().orElse(AccountFailure.AUTHENTICATION_FAILED));
    }
  }

  private void fail(Account account, AccountFailure why) {
    accounts.fail(account.id(), why.code(), "The provider refused the account's credentials.");
  }

  private static ApiErrorException refusal(ProviderException failure) {
    return failure
        .accountFailure()
        .map(why -> ApiErrorException.coded(401, why.code(), "Unauthorized"))
        .orElseGet(() -> byStatus(failure))
        .with(ProviderErrors.PROPERTY, ProviderErrors.of(failure));
  }

  private static ApiErrorException byStatus(ProviderException failure) {
    return switch (failure.status()) {
      case 400, 422 -> ApiErrorException.of(failure.status(), "Bad Request");
      case 403 -> ApiErrorException.of(403, "Forbidden resource");
      case 404 -> ApiErrorException.notFound("Not Found");
      case 409 -> ApiErrorException.of(409, "Conflict");
      // StackOne retries by itself; here the call fails at once, so that tests need not wait
      case 429 -> ApiErrorException.later(408, "Request timed out", wait(failure));
      default -> ApiErrorException.of(502, "Bad Gateway");
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
