package dev.connectorsdk.onboarding.diagnosis;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.UnauthorizedException;
import dev.connectorsdk.core.internal.config.Nearest;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Checks of a StackOne project, a connector profile and a linked account. They only read; the probe
 * action must be a read-only one too. StackOne does not return the scopes of a key: they are known
 * only from refused requests, and whether a key may write is not checked.
 */
public final class StackOneChecks {
  private static final int SHOWN = 5;

  private final Supplier<StackOneClient> client;
  private final StackOneCheckOptions options;

  private StackOneChecks(Supplier<StackOneClient> client, StackOneCheckOptions options) {
    this.client = client;
    this.options = options;
  }

  /**
   * Returns the checks {@code stackone.key}, {@code stackone.scopes}, {@code stackone.profile},
   * {@code stackone.account}, {@code stackone.error} and {@code stackone.action}.
   *
   * @param client returns the client, preferably one without retries; called when a check runs
   * @param after the ids of the checks that the first one depends on
   */
  public static List<Check> of(
      Supplier<StackOneClient> client,
      UnaryOperator<StackOneCheckOptions.Builder> options,
      String... after) {
    StackOneCheckOptions built = options.apply(StackOneCheckOptions.builder()).build();
    StackOneChecks checks = new StackOneChecks(client, built);
    AccountChecks account = new AccountChecks(client, built);
    return List.of(
        Check.of("stackone.key", "StackOne accepts the key", checks::key).after(after),
        Check.of("stackone.scopes", "Key can read the project", checks::scopes)
            .after("stackone.key"),
        Check.of("stackone.profile", "Connector profile is enabled", checks::profile)
            .after("stackone.scopes"),
        Check.of("stackone.account", "Linked account is active", account::status)
            .after("stackone.scopes"),
        Check.of("stackone.error", "Last error of the account", account::lastError)
            .after("stackone.scopes"),
        Check.of("stackone.action", "Account runs the action", account::probe)
            .after("stackone.account"));
  }

  /** A key without the scope is still a valid key. */
  private CheckResult key() {
    try {
      readAccounts();
      return CheckResult.ok("It is accepted.");
    } catch (ForbiddenException e) {
      return CheckResult.ok("It is accepted, but must not read accounts.");
    } catch (UnauthorizedException e) {
      CheckResult refused = CheckResult.failed(e);
      return CheckResult.failed(
          "The API key itself is refused. " + refused.evidence(),
          "It is disabled, deleted, incomplete or of another project: create a new one in the"
              + " project's settings. It has nothing to do with the linked accounts.");
    }
  }

  private CheckResult scopes() {
    readAccounts();
    read(client.get().connectorProfiles().list(query -> query.pageSize(1)));
    read(client.get().actions().list());
    return CheckResult.ok("It reads accounts, connector profiles and actions.");
  }

  private void readAccounts() {
    read(client.get().accounts().list(query -> query.pageSize(1)));
  }

  /** Requests the first page. */
  private static void read(Paged<?> list) {
    list.pages().iterator().next();
  }

  private CheckResult profile() {
    return options
        .profile()
        .map(this::profile)
        .orElseGet(() -> CheckResult.skipped("No connector profile to check."));
  }

  private CheckResult profile(String nameOrId) {
    List<ConnectorProfile> all = client.get().connectorProfiles().list().stream().toList();
    Optional<ConnectorProfile> found =
        all.stream()
            .filter(
                one -> one.id().equals(nameOrId) || one.name().filter(nameOrId::equals).isPresent())
            .findFirst();
    if (found.isEmpty()) {
      return noProfile(nameOrId, all);
    }
    return found.get().active()
        ? CheckResult.ok("\"" + nameOrId + "\" is enabled.")
        : CheckResult.failed(
            "\"" + nameOrId + "\" is disabled.",
            "Enable the connector profile in StackOne's dashboard; its accounts then work again.");
  }

  private static CheckResult noProfile(String nameOrId, List<ConnectorProfile> all) {
    List<String> names = all.stream().flatMap(one -> one.name().stream()).toList();
    List<String> similar = Nearest.names(nameOrId, names);
    String evidence = "The project has no connector profile \"" + nameOrId + "\".";
    if (!similar.isEmpty()) {
      return CheckResult.failed(
          evidence,
          "Check the name character by character; similar ones: \""
              + String.join("\", \"", similar)
              + "\".");
    }
    return CheckResult.failed(
        evidence,
        names.isEmpty()
            ? "It has none at all: create one, or check that the API key belongs to the project."
            : "Check the name character by character, and that the API key belongs to the project."
                + " It has: \""
                + names.stream().limit(SHOWN).collect(Collectors.joining("\", \""))
                + "\".");
  }
}
