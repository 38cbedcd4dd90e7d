package dev.connectorsdk.testkit.stackone.internal.account;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.stackone.AccountFailure;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.profile.Profile;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.route.JsonBody;
import java.util.Map;
import java.util.Optional;

/** Lets a request in for the linked account that it names, if that can be used. */
public final class AccountAccess {
  private static final String ACCOUNT = "x-account-id";
  private static final String REQUIRED = ACCOUNT + " header is required";

  private final Project project;
  private final int unknownAccountStatus;

  public AccountAccess(Project project, int unknownAccountStatus) {
    this.project = project;
    this.unknownAccountStatus = unknownAccountStatus;
  }

  /** An account that can be used, under the profile that is to be used. */
  public record Entry(Account account, Profile profile) {}

  /** Complains about a request that names no account. */
  public static void require(Request request, JsonBody body) {
    if (accountId(request).isBlank()) {
      body.addError(REQUIRED);
    }
  }

  /** Lets in for the account that the header names. */
  public Entry enter(Request request) {
    return enter(request, accountId(request));
  }

  /** Lets in for the account that the header names or, without one, the query. */
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
    Optional<String> other = request.header("x-connector-profile-id");
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

  /** Refuses an account that is out of use; a status the service does not know goes through. */
  private static void check(Account account) {
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
        // active, or unknown to this simulator
      }
    }
  }

  private static ApiErrorException inactive() {
    return ApiErrorException.coded(412, "AccountIntegrationInactiveError", "Precondition failed");
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
