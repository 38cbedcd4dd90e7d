package dev.connectorsdk.testkit.stackone.internal.account;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.stackone.AccountFailure;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.profile.Profile;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.route.Availability;
import dev.connectorsdk.testkit.stackone.internal.route.JsonBody;
import java.util.Map;
import java.util.Optional;

/** Finds the linked account of a request and checks that it can be used. */
public final class AccountAccess {
  private static final String ACCOUNT = "x-account-id";
  private static final String REQUIRED = ACCOUNT + " header is required";
  private static final Map<String, String> STATES =
      Map.of(
          AccountStore.SUSPENDED,
          "AccountSuspendedError",
          "archived",
          "AccountArchivedError",
          "expired",
          "AccountExpiredError");

  private final Project project;
  private final int unknownAccountStatus;
  private final Availability availability;

  public AccountAccess(Project project, int unknownAccountStatus, Availability availability) {
    this.project = project;
    this.unknownAccountStatus = unknownAccountStatus;
    this.availability = availability;
  }

  /** An account with the profile that a call uses. */
  public record Entry(Account account, Profile profile) {}

  /** Adds an error for a request without an account header. */
  public static void require(Request request, JsonBody body) {
    if (accountId(request).isBlank()) {
      body.addError(REQUIRED);
    }
  }

  /** Returns the account in the header. */
  public Entry enter(Request request) {
    return enter(request, accountId(request));
  }

  /** Returns the account in the header or, without one, in the query. */
  public Entry enterByHeaderOrQuery(Request request) {
    String id = accountId(request);
    return enter(request, id.isBlank() ? request.query(ACCOUNT).orElse("") : id);
  }

  private Entry enter(Request request, String accountId) {
    if (accountId.isBlank()) {
      throw ApiErrorException.invalid(REQUIRED);
    }
    Account account =
        project
            .accounts()
            .find(accountId)
            .orElseThrow(() -> ApiErrorException.of(unknownAccountStatus, "Account not found"));
    Profile profile = profile(request, account);
    check(account);
    return new Entry(account, profile);
  }

  private static String accountId(Request request) {
    return request.header(ACCOUNT).orElse("");
  }

  private Profile profile(Request request, Account account) {
    Optional<String> other =
        request
            .header("x-connector-profile-id")
            .filter(id -> !availability.isBefore(ServiceAge.OCTOBER_2026)); // ignored until then
    Profile profile = project.profiles().find(other.orElse(account.profileId())).orElse(null);
    if (other.isPresent()
        && (profile == null || !profile.connectorKey().equals(account.provider()))) {
      throw ApiErrorException.invalid("x-connector-profile-id must be of the account's connector");
    }
    if (profile == null || !profile.active()) {
      throw inactive();
    }
    return profile;
  }

  /** Rejects an account that cannot be used; an unknown status is accepted. */
  private void check(Account account) {
    if (availability.is(ServiceAge.OCTOBER_2026) && STATES.containsKey(account.status())) {
      throw ApiErrorException.coded(412, STATES.get(account.status()), "Precondition failed")
          .with("details", Map.of("status", account.status()));
    }
    switch (account.status()) {
      case AccountStore.ERROR ->
          throw ApiErrorException.coded(401, reason(account), "Unauthorized");
      case "expired" ->
          throw ApiErrorException.coded(
              401, AccountFailure.EXPIRED_CREDENTIALS.code(), "Unauthorized");
      case AccountStore.INACTIVE -> throw inactive();
      case AccountStore.SUSPENDED, "archived" ->
          throw ApiErrorException.of(403, "Forbidden resource");
      default -> {
        // active, or a status that this simulator does not know
      }
    }
  }

  /** Older services name the reason in the message only. */
  private ApiErrorException inactive() {
    return availability.isBefore(ServiceAge.OCTOBER_2026)
        ? ApiErrorException.of(412, "Precondition failed")
        : ApiErrorException.coded(412, "AccountIntegrationInactiveError", "Precondition failed");
  }

  private static String reason(Account account) {
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
