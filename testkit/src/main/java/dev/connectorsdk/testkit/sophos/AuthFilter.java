package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Handler;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.ResponseException;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Checks token, account header, host and role before an operation is reached. */
final class AuthFilter {
  private final World world;
  private final SimulatedCredentials credentials;
  private final SimulatedTokens tokens;
  private final RoleRules rules;

  AuthFilter(
      World world, SimulatedCredentials credentials, SimulatedTokens tokens, RoleRules rules) {
    this.world = world;
    this.credentials = credentials;
    this.tokens = tokens;
    this.rules = rules;
  }

  /** For operations that want a token and no account. */
  Handler caller(BiFunction<SimulatedCredential, Request, SimulatedResponse> operation) {
    return request -> operation.apply(holder(request), request);
  }

  /** For the operations of a partner or an organization itself. */
  Handler estate(
      AccountLevel level,
      BiFunction<SimulatedParentAccount, Request, SimulatedResponse> operation) {
    return request -> {
      SimulatedCredential caller = holder(request);
      if (caller.level() == AccountLevel.TENANT) {
        // seen live: no 403, but a gateway that gives up
        throw new ResponseException(SimulatedResponse.empty(504));
      }
      String id = accountId(request, level);
      if (caller.level() != level || !caller.accountId().equalsIgnoreCase(id)) {
        throw Errors.forbidden("The credential does not belong to this " + level.text());
      }
      checkRole(caller, request);
      return operation.apply(world.estate(id).orElseThrow(), request);
    };
  }

  /** For the operations on a tenant's data in one region. */
  Handler tenant(String region, Function<TenantCall, SimulatedResponse> operation) {
    return request -> {
      SimulatedCredential caller = holder(request);
      String id = accountId(request, AccountLevel.TENANT);
      SimulatedTenant tenant =
          world
              .tenant(id)
              .filter(found -> mayReach(caller, found))
              .orElseThrow(() -> Errors.forbidden("The tenant cannot be reached"));
      if (!tenant.region().equals(region)) {
        throw Errors.forbidden("The tenant's data is in another region");
      }
      checkRole(caller, request);
      return operation.apply(new TenantCall(tenant, caller, request));
    };
  }

  /**
   * For paths that this simulator does not serve: a role that may not call them is refused as the
   * service would, and all others learn that they are not there.
   */
  Handler unserved() {
    return request -> {
      bearer(request)
          .flatMap(tokens::holder)
          .ifPresent(atIssue -> checkRole(current(atIssue), request));
      return Errors.noSuchApi();
    };
  }

  private SimulatedCredential holder(Request request) {
    String token =
        bearer(request).orElseThrow(() -> Errors.unauthorized("A bearer token is required"));
    SimulatedCredential caller =
        tokens
            .holder(token)
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

  /** A credential may have got another role since its token was issued. */
  private SimulatedCredential current(SimulatedCredential atIssue) {
    return credentials.find(atIssue.clientId()).orElse(atIssue);
  }

  private static String accountId(Request request, AccountLevel wanted) {
    List<String> all =
        Arrays.stream(AccountLevel.values())
            .flatMap(level -> request.headers(level.header()).stream())
            .toList();
    List<String> fitting = request.headers(wanted.header());
    if (fitting.isEmpty()) {
      throw Errors.unauthorized("The header " + wanted.header() + " is required");
    }
    if (all.size() > 1) {
      throw Errors.badRequest("Exactly one account header is expected");
    }
    return fitting.get(0);
  }

  private static boolean mayReach(SimulatedCredential caller, SimulatedTenant tenant) {
    if (caller.level() == AccountLevel.TENANT) {
      return tenant.id().equalsIgnoreCase(caller.accountId());
    }
    return tenant.isOpen()
        && tenant
            .estate()
            .filter(owner -> owner.id().equalsIgnoreCase(caller.accountId()))
            .isPresent();
  }

  private void checkRole(SimulatedCredential caller, Request request) {
    RoleRules.Verdict verdict = rules.judge(caller.roleName(), request.method(), request.path());
    if (verdict == RoleRules.Verdict.REFUSED) {
      throw Errors.forbidden("The role " + caller.roleName() + " does not permit this operation");
    }
  }
}
