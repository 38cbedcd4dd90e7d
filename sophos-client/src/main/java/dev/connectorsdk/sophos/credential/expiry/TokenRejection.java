package dev.connectorsdk.sophos.credential.expiry;

import dev.connectorsdk.sophos.credential.Expiry;

import dev.connectorsdk.sophos.credential.ApiCredential;

import dev.connectorsdk.core.error.AuthenticationException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a token refusal in the light of a credential's expiry. */
final class TokenRejection {
  /** A week: an estimate, a time zone and a hasty reading of the console may add up to days. */
  private static final int NEAR_IN_DAYS = 7;

  private static final String WRONG_SECRET = "oauth.invalid_client_secret";

  private TokenRejection() {}

  static Optional<String> explain(
      ApiCredential credential, AuthenticationException refusal, LocalDate today) {
    return credential
        .expiry()
        .filter(expiry -> !today.isBefore(expiry.on().minusDays(NEAR_IN_DAYS)))
        .map(expiry -> sentence(credential, expiry, refusal, today));
  }

  private static String sentence(
      ApiCredential credential, Expiry expiry, AuthenticationException refusal, LocalDate today) {
    String probably = expiry.basis() == Expiry.Basis.STATED ? " has probably" : " may have";
    String when = today.isBefore(expiry.on()) ? "its date of expiry is near, " : "it expired on ";
    boolean secretNamed = refusal.code().filter(WRONG_SECRET::equals).isPresent();
    return "The credential "
        + credential.name()
        + probably
        + " expired: "
        + when
        + expiry
        + ". "
        + (secretNamed ? "The answer names the secret, so compare that too. " : "")
        + "Look at its date of expiry in the console's list (it may be gone from there), make a new"
        + " credential and switch to it.";
  }
}
