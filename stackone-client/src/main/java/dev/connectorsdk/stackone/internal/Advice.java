package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.error.ErrorResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a user of StackOne can do about a refusal.
 *
 * @param request what was asked: method, host and path
 * @param answer what StackOne said
 * @param account the linked account that it was asked for, or null if for none
 */
record Advice(String request, ErrorResponse answer, @Nullable AccountAddress account) {

  String text() {
    return switch (answer.status()) {
      case 400, 404, 422 -> wrongRequest();
      case 401 -> unauthorized();
      case 403 -> forbidden();
      case 408 -> "The provider took longer than StackOne waits (60 s)." + later() + maybeDone();
      case 409 -> "Read the object again and repeat the change on what it is now.";
      case 412 -> precondition();
      case 429 -> "StackOne allows 1,000 calls a minute for each API key." + later();
      case 501 -> "The provider or this project does not support this operation.";
      case 502 -> "The provider behind StackOne failed: see what it answered." + maybeDone();
      default -> "This is a fault of the service: see status.stackone.com." + later() + maybeDone();
    };
  }

  private String unauthorized() {
    if (AccountCodes.contain(answer.code())) {
      return "The API key is good; the provider refuses the linked account's own credentials: let"
          + " the customer link the account again (a connect session with its account id), or"
          + " renew them with accounts().update(…).";
    }
    if (account != null) {
      return "Either the API key or the linked account's credentials were refused: if"
          + " accounts().list() works, link the account again, otherwise check the API key.";
    }
    if (request.endsWith("/connect_sessions/authenticate")) {
      return "Either the session's token is unknown or expired, or the API key was refused: if"
          + " accounts().list() works, create a new connect session.";
    }
    return "Check the API key: it must be enabled, whole, and of this project.";
  }

  private String forbidden() {
    String more =
        account == null ? "" : " If it has, the account may lack a permission at the provider.";
    return "Give the API key the scope \"" + scope() + "\" in the project's settings." + more;
  }

  private String scope() {
    if (request.contains("/unified/")) {
      return "Unified API";
    }
    return account == null ? "Platform API" : "Actions";
  }

  private String precondition() {
    if (account != null) {
      return profile(account)
          + " is disabled: enable it in the dashboard, or name an enabled one with"
          + " withConnectorProfile(…).";
    }
    if (AccountCodes.PROFILE_INACTIVE.equals(answer.code())) {
      return "The connector profile behind the account is disabled: enable it in the dashboard.";
    }
    return "The object is not in a state that allows this: read it again.";
  }

  /** StackOne's answer does not name the profile; only an override is known without asking. */
  private static String profile(AccountAddress account) {
    return account.profileId() == null
        ? "The connector profile of account "
            + account.accountId()
            + " (connectorProfileId in actions().list(…) for this account)"
        : "The connector profile " + account.profileId();
  }

  private String wrongRequest() {
    if (saysAccountNotFound()) {
      return "Check the account id: it must be one of accounts().list(), of the API key's project.";
    }
    if (answer.status() == 404) {
      return "Check the id and the base URL, and that the API key is of the right project.";
    }
    return "Correct what the answer names; the same request will be refused again.";
  }

  private boolean saysAccountNotFound() {
    String words = orEmpty(answer.text()).toLowerCase(Locale.ROOT);
    boolean named = words.contains("account") && words.contains("not found");
    return named
        || (answer.status() == 404 && (request.contains("/accounts/") || (account != null)));
  }

  private String maybeDone() {
    return request.startsWith("GET") ? "" : " Check whether it did its work before repeating it.";
  }

  private String later() {
    Duration wait = answer.retryAfter();
    return wait == null
        ? " Try again later."
        : " Try again in " + Math.max(1, wait.toSeconds()) + " s.";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
