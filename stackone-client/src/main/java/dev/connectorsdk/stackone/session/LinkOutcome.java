package dev.connectorsdk.stackone.session;

import dev.connectorsdk.stackone.account.LinkedAccount;

/** The outcome of a connect session: an account, or a failed attempt without one. */
public sealed interface LinkOutcome {

  /**
   * The customer linked or edited an account.
   *
   * @param account the session's account: active, or unusable for the reasons in {@link
   *     LinkedAccount#statusReasons()}
   */
  record Linked(LinkedAccount account) implements LinkOutcome {}

  /**
   * The customer's attempt failed or was canceled.
   *
   * @param attempt the attempt, with the provider's OAuth error
   */
  record Failed(ConnectionAttempt attempt) implements LinkOutcome {

    /** Returns what happened and what to do, as text to show to the customer. */
    public String text() {
      if (attempt.status().filter(ConnectionAttempt.Status.CANCELLED::equals).isPresent()) {
        return "The customer canceled linking. Create a new connect session to try again.";
      }
      if (attempt.status().filter(ConnectionAttempt.Status.EXPIRED::equals).isPresent()) {
        return "The attempt to link the account expired. Create a new connect session.";
      }
      String error =
          attempt.oauthErrorCode().map(code -> " with the OAuth error " + code).orElse("")
              + attempt.oauthErrorDescription().map(text -> ": " + text).orElse("");
      return "Linking the account failed"
          + error
          + (error.endsWith(".") ? "" : ".")
          + " "
          + advice(attempt.oauthErrorCode().orElse(""))
          + ", and create a new connect session.";
    }

    /** The codes of RFC 6749; a provider may have others. */
    private static String advice(String code) {
      return switch (code) {
        case "access_denied" -> "Allow the access at the provider";
        case "invalid_client", "unauthorized_client" ->
            "Correct the client id and secret of the connector profile or the account";
        case "invalid_grant" -> "The authorization expired or was used before: log in again";
        case "invalid_scope" -> "Correct the scopes of the connector profile";
        case "server_error", "temporarily_unavailable" -> "Wait until the provider works again";
        default -> "Correct the credential or the permission";
      };
    }
  }
}
