package dev.connectorsdk.onboarding.diagnosis;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.access.Operation;
import dev.connectorsdk.sophos.access.RoleRequirements;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.identity.Identity;
import dev.connectorsdk.sophos.tenant.Tenant;
import dev.connectorsdk.sophos.tenant.Tenants;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Checks of a Sophos Central API credential by requesting a token, whoami and the list of tenants,
 * and of its role by the SDK's table of roles. They only read.
 */
public final class SophosChecks {
  private static final int SAMPLE = 100;

  private final Supplier<SophosClient> client;

  private SophosChecks(Supplier<SophosClient> client) {
    this.client = client;
  }

  /**
   * Returns the checks {@code sophos.token}, {@code sophos.whoami}, {@code sophos.region} and
   * {@code sophos.tenants}; each depends on the one before.
   *
   * @param client returns the client, preferably one without retries; called when a check runs
   * @param after the ids of the checks that the first one depends on
   */
  public static List<Check> of(Supplier<SophosClient> client, String... after) {
    SophosChecks checks = new SophosChecks(client);
    return List.of(
        Check.of("sophos.token", "Sophos Central issues a token", checks::token).after(after),
        Check.of("sophos.whoami", "Sophos Central returns the account", checks::whoami)
            .after("sophos.token"),
        Check.of("sophos.region", "Account has an API host", checks::region).after("sophos.whoami"),
        Check.of("sophos.tenants", "Tenants have API hosts", checks::tenants)
            .after("sophos.region"));
  }

  /**
   * Returns the check {@code sophos.role}: whether the role is sufficient, by the SDK's table of
   * roles. It sends nothing. An unknown role is a warning.
   *
   * @param role the credential's role, if known: no API returns it
   * @param actions the ids of StackOne actions
   * @param operations each a method and a path, such as {@code GET /common/v1/alerts}
   * @param operationsOfActions the operations behind each action, as far as they are known
   */
  public static Check role(
      Optional<ServicePrincipalRole> role,
      List<String> actions,
      List<String> operations,
      Map<String, List<Operation>> operationsOfActions) {
    return Check.of(
        "sophos.role",
        "Role is sufficient",
        () ->
            actions.isEmpty() && operations.isEmpty()
                ? CheckResult.skipped("No actions or operations to check the role for.")
                : result(
                    RoleRequirements.of(actions, operations, operationsOfActions).assess(role)));
  }

  private static CheckResult result(RoleRequirements.Assessment assessment) {
    return switch (assessment.verdict()) {
      case SUFFICIENT -> CheckResult.ok(assessment.reason());
      case UNKNOWN ->
          CheckResult.warning(
              assessment.reason(), "Look up the credential's role in Sophos Central.");
      case INSUFFICIENT ->
          CheckResult.failed(
              assessment.reason(),
              "Create a credential with a sufficient role; the role of an existing one cannot be"
                  + " changed.");
    };
  }

  private CheckResult token() {
    try {
      client.get().identity();
    } catch (ApiException e) {
      if (e.request().contains("/oauth2/token")) {
        return CheckResult.failed(e);
      }
    }
    return CheckResult.ok("The credential was accepted.");
  }

  private CheckResult whoami() {
    Identity identity = client.get().identity();
    return CheckResult.ok("It belongs to " + identity.level().value() + " " + identity.id() + ".");
  }

  private CheckResult region() {
    Identity identity = client.get().identity();
    if (is(AccountLevel.TENANT)) {
      client.get().tenant();
      return CheckResult.ok("The tenant's region has an allowed host.");
    }
    if (is(AccountLevel.PARTNER)) {
      client.get().partner();
    } else if (is(AccountLevel.ORGANIZATION)) {
      client.get().organization();
    } else {
      return CheckResult.failed(
          "whoami returned the unknown account level (idType) \""
              + identity.level().value()
              + "\".",
          "Create the credential in a tenant, a partner or an organization; if it is in one of these,"
              + " something between this machine and Sophos Central changed the response, or the SDK"
              + " is too old.");
    }
    return CheckResult.ok("The global host is allowed; each tenant has its own host.");
  }

  private CheckResult tenants() {
    if (is(AccountLevel.PARTNER)) {
      return tenants(client.get().partner().tenants());
    }
    return is(AccountLevel.ORGANIZATION)
        ? tenants(client.get().organization().tenants())
        : CheckResult.ok("The credential belongs to one tenant.");
  }

  private static CheckResult tenants(Tenants tenants) {
    List<Tenant> some =
        tenants.list(query -> query.pageSize(SAMPLE)).stream().limit(SAMPLE).toList();
    long without =
        some.stream()
            .filter(one -> one.apiHost().filter(host -> !host.isBlank()).isEmpty())
            .count();
    String listed = (some.size() == SAMPLE ? "The first " : "All ") + some.size() + " tenants: ";
    if (some.isEmpty()) {
      return CheckResult.warning("It has no tenants.", "Check that this is the right account.");
    }
    return without == 0
        ? CheckResult.ok(listed + "each has an API host.")
        : CheckResult.warning(
            listed + without + " without an API host.",
            "Activate them in Sophos Central, or skip them with tenants().reachable(…).");
  }

  private boolean is(AccountLevel level) {
    return client.get().identity().level().equals(level);
  }
}
