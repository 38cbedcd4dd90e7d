package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.Request;
import java.util.Map;
import java.util.Optional;

/** Lets calls through to a linked account that is in use, and turns the others down. */
final class AccountDoor {
  private static final String ACCOUNT = "x-account-id";

  private final Project project;
  private final int unknownAccountStatus;

  /** An account with the profile that it is called with. */
  record Opened(SimulatedAccount account, SimulatedProfile profile) {}

  AccountDoor(Project project, int unknownAccountStatus) {
    this.project = project;
    this.unknownAccountStatus = unknownAccountStatus;
  }

  /** Opens the account that the header names. */
  Opened open(Request request) {
    return open(request, request.header(ACCOUNT));
  }

  /** Opens the account that the header names or, without one, the query. */
  Opened openByHeaderOrQuery(Request request) {
    return open(request, request.header(ACCOUNT).or(() -> request.query(ACCOUNT)));
  }

  private Opened open(Request request, Optional<String> id) {
    String accountId =
        id.filter(text -> !text.isBlank())
            .orElseThrow(() -> Rejection.invalid(ACCOUNT + " header is required"));
    SimulatedAccount account =
        project
            .accounts()
            .find(accountId)
            .orElseThrow(() -> Rejection.of(unknownAccountStatus, "Account not found"));
    SimulatedProfile profile = profile(request, account);
    check(account);
    return new Opened(account, profile);
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
}
