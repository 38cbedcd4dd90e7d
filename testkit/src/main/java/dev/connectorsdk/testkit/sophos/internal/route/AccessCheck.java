package dev.connectorsdk.testkit.sophos.internal.route;

import dev.connectorsdk.testkit.http.Handler;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.ResponseException;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.AccountLevel;
import dev.connectorsdk.testkit.sophos.RoleRules;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.account.Accounts;
import dev.connectorsdk.testkit.sophos.internal.account.CredentialStore;
import dev.connectorsdk.testkit.sophos.internal.account.Tenant;
import dev.connectorsdk.testkit.sophos.internal.account.TokenStore;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Checks token, account header, host and role before an operation is handled. */
public final class AccessCheck {
  private final Accounts accounts;
  private final CredentialStore credentials;
  private final TokenStore tokens;
  private final RoleRules rules;

  public AccessCheck(
      Accounts accounts, CredentialStore credentials, TokenStore tokens, RoleRules rules) {
    this.accounts = accounts;
    this.credentials = credentials;
    this.tokens = tokens;
    this.rules = rules;
  }

  /** Checks operations that need a token and no account. */
  public Handler token(BiFunction<SimulatedCredential, Request, SimulatedResponse> operation) {
    return request -> operation.apply(caller(request), request);
  }

  /** Checks operations on a partner or an organization. */
  public Handler parent(AccountLevel level, Operation operation) {
    return request -> {
      SimulatedCredential caller = caller(request);
      if (caller.level() == AccountLevel.TENANT) {
        // observed live: a gateway timeout in place of 403
        throw new ResponseException(SimulatedResponse.empty(504));
      }
      String id = accountId(request, level);
      if (caller.level() != level || !caller.accountId().equalsIgnoreCase(id)) {
        throw Errors.forbidden("The credential does not belong to this " + level.text());
      }
      checkRole(caller, request);
      ApiRequest.Target account = ApiRequest.Target.of(accounts.parent(id).orElseThrow());
      return operation.handle(new ApiRequest(account, caller, request));
    };
  }

  /** Checks operations on a tenant's data in one region. */
  public Handler tenant(String region, Operation operation) {
    return tenant(tenant -> tenant.region().equals(region), operation);
  }

  /** Checks operations of the global host on a tenant, whatever its region. */
  public Handler anyTenant(Operation operation) {
    return tenant(tenant -> true, operation);
  }

  /** Checks operations of the global host on a tenant or a partner, whichever a header selects. */
  public Handler tenantOrPartner(Operation operation) {
    Handler ofPartner = parent(AccountLevel.PARTNER, operation);
    Handler ofTenant = anyTenant(operation);
    return request ->
        (request.headers(header(AccountLevel.PARTNER)).isEmpty() ? ofTenant : ofPartner)
            .handle(request);
  }

  /** Checks operations of the global host on the account that a header selects, of any level. */
  public Handler anyAccount(Operation operation) {
    Handler ofOrganization = parent(AccountLevel.ORGANIZATION, operation);
    Handler ofOthers = tenantOrPartner(operation);
    return request ->
        (request.headers(header(AccountLevel.ORGANIZATION)).isEmpty() ? ofOthers : ofOrganization)
            .handle(request);
  }

  private Handler tenant(Predicate<Tenant> served, Operation operation) {
    return request -> {
      SimulatedCredential caller = caller(request);
      String id = accountId(request, AccountLevel.TENANT);
      Tenant tenant =
          accounts
              .tenant(id)
              .filter(found -> hasAccess(caller, found))
              .orElseThrow(() -> Errors.forbidden("The tenant is not accessible"));
      if (!served.test(tenant)) {
        throw Errors.forbidden("The tenant's data is in another region");
      }
      checkRole(caller, request);
      return operation.handle(new ApiRequest(ApiRequest.Target.of(tenant), caller, request));
    };
  }

  /**
   * Handles paths that this simulator does not serve: a role that may not call them is rejected as
   * by the service, and all others receive 404.
   */
  public Handler unserved() {
    return request -> {
      bearer(request)
          .flatMap(tokens::credentialOf)
          .ifPresent(atIssue -> checkRole(current(atIssue), request));
      return Errors.noSuchApi();
    };
  }

  private SimulatedCredential caller(Request request) {
    String token =
        bearer(request).orElseThrow(() -> Errors.unauthorized("A bearer token is required"));
    SimulatedCredential caller =
        tokens
            .credentialOf(token)
            .map(this::current)
            .orElseThrow(() -> Errors.unauthorized("The token is invalid or has expired"));
    if (!credentials.mayCall(caller.clientId())) {
      throw Errors.tooManyRequests();
    }
    return caller;
  }

  private static Optional<String> bearer(Request request) {
    return request
        .header("Authorization")
        .filter(value -> value.regionMatches(true, 0, "Bearer ", 0, 7))
        .map(value -> value.substring(7).strip());
  }

  /** Returns the current state of a credential, whose role may have changed since. */
  private SimulatedCredential current(SimulatedCredential atIssue) {
    return credentials.find(atIssue.clientId()).orElse(atIssue);
  }

  private static String accountId(Request request, AccountLevel level) {
    List<String> all =
        Arrays.stream(AccountLevel.values())
            .flatMap(each -> request.headers(header(each)).stream())
            .toList();
    List<String> ids = request.headers(header(level));
    if (ids.isEmpty()) {
      throw Errors.unauthorized("The header " + header(level) + " is required");
    }
    if (all.size() > 1) {
      throw Errors.badRequest("Exactly one account header is expected");
    }
    return ids.get(0);
  }

  private static boolean hasAccess(SimulatedCredential caller, Tenant tenant) {
    if (caller.level() == AccountLevel.TENANT) {
      return tenant.id().equalsIgnoreCase(caller.accountId());
    }
    return tenant.isManagedBy(caller.accountId());
  }

  private static String header(AccountLevel level) {
    return switch (level) {
      case TENANT -> "X-Tenant-ID";
      case PARTNER -> "X-Partner-ID";
      case ORGANIZATION -> "X-Organization-ID";
    };
  }

  private void checkRole(SimulatedCredential caller, Request request) {
    RoleRules.Verdict verdict = rules.verdict(caller.roleName(), request.method(), request.path());
    if (verdict == RoleRules.Verdict.REFUSED) {
      throw Errors.forbidden("The role " + caller.roleName() + " does not permit this operation");
    }
  }
}
