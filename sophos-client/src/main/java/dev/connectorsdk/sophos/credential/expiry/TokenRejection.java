package dev.connectorsdk.sophos.credential.expiry;

import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.credential.Expiry;
import java.time.LocalDate;
import java.util.Optional;

/** Explains the rejection of a credential by the token endpoint as a probable expiry. */
final class TokenRejection {
  /** A week, because an estimated date, the time zone and a misread date may add up to days. */
  private static final int NEAR_IN_DAYS = 7;

  private static final String WRONG_SECRET = "oauth.invalid_client_secret";

  private TokenRejection() {}

  static Optional<String> explain(
      ApiCredential credential, AuthenticationException rejection, LocalDate today) {
    return credential
        .expiry()
        .filter(expiry -> !today.isBefore(expiry.on().minusDays(NEAR_IN_DAYS)))
        .map(expiry -> sentence(credential, expiry, rejection, today));
  }

  private static String sentence(
      ApiCredential credential, Expiry expiry, AuthenticationException rejection, LocalDate today) {
    String probably = expiry.basis() == Expiry.Basis.ENTERED ? " has probably" : " may have";
    String when = today.isBefore(expiry.on()) ? "its expiry date is near, " : "it expired on ";
    boolean namesSecret = rejection.code().filter(WRONG_SECRET::equals).isPresent();
    return "The credential "
        + credential.name()
        + probably
        + " expired: "
        + when
        + expiry
        + ". "
        + (namesSecret ? "The response names the secret, so check that too. " : "")
        + "Look up its expiry date in the console (it may be missing from the list), create a new"
        + " credential and switch to it.";
  }
}
