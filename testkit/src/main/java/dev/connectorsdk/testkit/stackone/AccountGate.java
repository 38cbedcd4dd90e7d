package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.Request;
import java.util.Map;
import java.util.Optional;

/** Lets a request in for the linked account that it names, if that can be used. */
final class AccountGate {
  private static final String ACCOUNT = "x-account-id";
  private static final String REQUIRED = ACCOUNT + " header is required";

  private final Project project;
  private final int unknownAccountStatus;

  AccountGate(Project project, int unknownAccountStatus) {
    this.project = project;
    this.unknownAccountStatus = unknownAccountStatus;
  }

  /** An account that can be used, under the profile that is to be used. */
  record Entry(SimulatedAccount account, SimulatedProfile profile) {}

  /** Complains about a request that names no account. */
  static void require(Request request, Body body) {
    if (accountId(request).isBlank()) {
      body.complain(REQUIRED);
    }
  }

  /** Lets in for the account that the header names. */
  Entry enter(Request request) {
    return enter(request, accountId(request));
  }

  /** Lets in for the account that the header names or, without one, the query. */
  Entry enterByHeaderOrQuery(Request request) {
    String id = accountId(request);
    return enter(request, id.isBlank() ? request.query(ACCOUNT).orElse("") : id);
  }

  private Entry enter(Request request, String accountId) {
    if (accountId.isBlank()) {
      throw Rejection.invalid(REQUIRED);
    }
    SimulatedAccount account =
        project
            .accounts()
            .find(accountId)
            .orElseThrow(() -> Rejection.of(unknownAccountStatus, "Account not found"));
    SimulatedProfile profile = profile(request, account);
    check(account);
    return new Entry(account, profile);
  }

  private static String accountId(Request request) {
    return request.header(ACCOUNT).orElse("");
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
