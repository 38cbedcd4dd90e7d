package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.internal.http.error.FailedCall;
import dev.connectorsdk.core.internal.http.error.StatusAdvice;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The advice in an exception's message.
 *
 * @param call the call that failed
 * @param response StackOne's error response
 * @param account the linked account of the request, or null if there is none
 */
record ErrorAdvice(FailedCall call, ErrorResponse response, @Nullable AccountContext account) {

  String text() {
    return switch (response.status()) {
      case 400, 422 -> isAccountNotFound() ? checkAccount() : StatusAdvice.of(call, 400);
      case 401 -> unauthorized();
      case 403 -> forbidden();
      case 404 -> notFound();
      case 408 ->
          "The provider took longer than StackOne waits (60 s)." + tryLater() + mayHaveRun();
      case 409 -> "Read the object again, and repeat the change on its current state.";
      case 412 -> preconditionFailed();
      case 429 -> "StackOne allows 1,000 calls a minute for each API key." + tryLater();
      case 501 -> "The provider or this project does not support this operation.";
      case 502 -> "The provider behind StackOne failed: see its response." + mayHaveRun();
      default ->
          response.status() >= 500
              ? "This is a failure of the service: see status.stackone.com."
                  + tryLater()
                  + mayHaveRun()
              : StatusAdvice.of(call, response.status());
    };
  }

  private String unauthorized() {
    if (AccountErrorCodes.contains(response.code())) {
      return "The API key is valid; the provider rejects the linked account's own credentials: have"
          + " the customer link the account again (a connect session with its account id), or"
          + " replace them with accounts().update(…).";
    }
    if (account != null) {
      return "Either the API key or the linked account's credentials were rejected: if"
          + " accounts().list() works, link the account again, otherwise check the API key.";
    }
    if (call.request().endsWith("/connect_sessions/authenticate")) {
      return "Either the session's token is unknown or expired, or the API key was rejected: if"
          + " accounts().list() works, create a new connect session.";
    }
    return "Check the API key: it must be complete, enabled, and of this project.";
  }

  private String forbidden() {
    String more =
        account == null
            ? ""
            : " If it has the scope, the account may lack a permission at the provider.";
    return "Give the API key the scope \"" + scope() + "\" in the project's settings." + more;
  }

  private String scope() {
    if (call.request().contains("/unified/")) {
      return "Unified API";
    }
    return account == null ? "Platform API" : "Actions";
  }

  private String preconditionFailed() {
    String code = Objects.requireNonNullElse(response.code(), "");
    return switch (code) {
      case AccountErrorCodes.SUSPENDED ->
          "A user suspended the linked account: resume it in the dashboard.";
      case AccountErrorCodes.ARCHIVED, AccountErrorCodes.EXPIRED ->
          "The linked account cannot be used any more: have the customer link a new one.";
      case AccountErrorCodes.ERROR_STATUS ->
          "The linked account is in error: see accounts().get(…).statusReasons(), and have the"
              + " customer link it again (a connect session with its account id).";
      default -> profileDisabled();
    };
  }

  private String profileDisabled() {
    if (account != null) {
      return profile(account)
          + " is disabled: enable it in the dashboard, or use an enabled one with"
          + " withConnectorProfile(…).";
    }
    if (AccountErrorCodes.PROFILE_INACTIVE.equals(response.code())) {
      return "The connector profile behind the account is disabled: enable it in the dashboard.";
    }
    return "The object is not in a state that allows this: read it again.";
  }

  /** StackOne's response does not name the profile; only a replacement is known here. */
  private static String profile(AccountContext account) {
    return account.profileId() == null
        ? "The connector profile of account "
            + account.accountId()
            + " (connectorProfileId in actions().list(…) for this account)"
        : "The connector profile " + account.profileId();
  }

  private String notFound() {
    if (isAccountNotFound() || call.request().contains("/accounts/")) {
      return checkAccount();
    }
    if (message().contains("action")) {
      return "Check the action id: it must be one of actions().list(…) for this account, and"
          + " enabled in its connector profile.";
    }
    return account == null
        ? "Check the id and the base URL, and that the API key is of the right project."
        : "Check the account id, which must be one of accounts().list(), and the other ids of the"
            + " request, such as that of the action (actions().list(…) for this account).";
  }

  private static String checkAccount() {
    return "Check the account id: it must be one of accounts().list(), of the API key's project.";
  }

  private boolean isAccountNotFound() {
    return message().contains("account") && message().contains("not found");
  }

  private String message() {
    return Objects.requireNonNullElse(response.text(), "").toLowerCase(Locale.ROOT);
  }

  private String mayHaveRun() {
    return call.isRead() ? "" : " Check whether it took effect before repeating it.";
  }

  private String tryLater() {
    Duration wait = response.retryAfter();
    return wait == null
        ? " Try again later."
        : " Try again in " + Math.max(1, wait.toSeconds()) + " s.";
  }
}
