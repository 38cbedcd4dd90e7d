package dev.connectorsdk.onboarding.diagnosis;

import dev.connectorsdk.core.credential.Coverage;
import dev.connectorsdk.core.credential.CredentialCheck;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.identity.Identity;
import dev.connectorsdk.sophos.tenant.Tenant;
import dev.connectorsdk.sophos.tenant.Tenants;
import java.util.List;
import java.util.function.Supplier;

/**
 * What can be found out about a credential of Sophos Central by a token, whoami and a list of
 * tenants, and about its role by the SDK's table. Nothing is changed.
 */
public final class SophosChecks {
  private static final int SAMPLE = 100;

  private final Supplier<SophosClient> client;

  private SophosChecks(Supplier<SophosClient> client) {
    this.client = client;
  }

  /**
   * The checks {@code sophos.token}, {@code sophos.whoami}, {@code sophos.region} and {@code
   * sophos.tenants}, each after the one before.
   *
   * @param client gives the client, asked when the first check looks; best one without retries
   * @param after what has to be well before the first one is tried
   */
  public static List<Check> of(Supplier<SophosClient> client, String... after) {
    SophosChecks checks = new SophosChecks(client);
    return List.of(
        Check.of("sophos.token", "Sophos Central gives a token", checks::token).after(after),
        Check.of("sophos.whoami", "Sophos Central tells the account", checks::whoami)
            .after("sophos.token"),
        Check.of("sophos.region", "Account has an API host", checks::region).after("sophos.whoami"),
        Check.of("sophos.tenants", "Tenants can be reached", checks::tenants)
            .after("sophos.region"));
  }

  /**
   * The check {@code sophos.role}: whether the role covers what is wanted, by the SDK's table. It
   * sends nothing. A role that nobody told is a warning.
   *
   * @param check knows the role, such as {@code SophosCredentialCheck.of(b -> b).withRole(…)}
   * @param actions ids of StackOne actions
   * @param operations each a method and a path
   */
  public static Check role(CredentialCheck check, List<String> actions, List<String> operations) {
    return Check.of(
        "sophos.role",
        "Role covers what is wanted",
        () ->
            actions.isEmpty() && operations.isEmpty()
                ? Outcome.skipped("No action and no operation was named.")
                : weighed(check.coverage(actions, operations)));
  }

  private static Outcome weighed(Coverage coverage) {
    return switch (coverage.verdict()) {
      case COVERED -> Outcome.ok(coverage.reason());
      case UNKNOWN ->
          Outcome.warning(
              coverage.reason(), "Look at the credential's role in Sophos Central's console.");
      case REFUSED ->
          Outcome.failed(
              coverage.reason(),
              "Make a credential of a role that may; the role of one that exists cannot be"
                  + " changed.");
    };
  }

  private Outcome token() {
    try {
      client.get().identity();
    } catch (ApiException e) {
      if (e.request().contains("/oauth2/token")) {
        return Outcome.failed(e);
      }
    }
    return Outcome.ok("The credential was accepted.");
  }

  private Outcome whoami() {
    Identity identity = client.get().identity();
    return Outcome.ok("It belongs to " + identity.level().value() + " " + identity.id() + ".");
  }

  private Outcome region() {
    Identity identity = client.get().identity();
    if (is(AccountLevel.TENANT)) {
      client.get().tenant();
      return Outcome.ok("The tenant's region has a host that may be called.");
    }
    if (is(AccountLevel.PARTNER)) {
      client.get().partner();
    } else if (is(AccountLevel.ORGANIZATION)) {
      client.get().organization();
    } else {
      return Outcome.warning(
          "The level \"" + identity.level().value() + "\" is not known to this version.",
          "Look for a newer version of the SDK.");
    }
    return Outcome.ok("The global host may be called; each tenant names its own.");
  }

  private Outcome tenants() {
    if (is(AccountLevel.PARTNER)) {
      return tenants(client.get().partner().tenants());
    }
    return is(AccountLevel.ORGANIZATION)
        ? tenants(client.get().organization().tenants())
        : Outcome.ok("The credential belongs to one tenant.");
  }

  private static Outcome tenants(Tenants tenants) {
    List<Tenant> some =
        tenants.list(query -> query.pageSize(SAMPLE)).stream().limit(SAMPLE).toList();
    long without =
        some.stream()
            .filter(one -> one.apiHost().filter(host -> !host.isBlank()).isEmpty())
            .count();
    String seen = (some.size() == SAMPLE ? "The first " : "All ") + some.size() + " tenants: ";
    if (some.isEmpty()) {
      return Outcome.warning("It has no tenants.", "Check that this is the right account.");
    }
    return without == 0
        ? Outcome.ok(seen + "each has an API host.")
        : Outcome.warning(
            seen + without + " without an API host.",
            "Have them activated in Sophos Central, or skip them with tenants().reachable(…).");
  }

  private boolean is(AccountLevel level) {
    return client.get().identity().level().equals(level);
  }
}
