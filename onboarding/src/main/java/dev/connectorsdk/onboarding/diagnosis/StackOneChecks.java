package dev.connectorsdk.onboarding.diagnosis;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.UnauthorizedException;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.internal.ApiKeyFormat;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What can be found out about a StackOne project by reading, and by one harmless action if it is
 * named. Nothing is changed. StackOne tells the scopes of a key nowhere: they show only by what is
 * refused, and whether a key may write is not tried.
 */
public final class StackOneChecks {
  private final Supplier<StackOneClient> client;
  private final StackOneSubject subject;

  private StackOneChecks(Supplier<StackOneClient> client, StackOneSubject subject) {
    this.client = client;
    this.subject = subject;
  }

  /** What API keys look like. */
  public static KeyPattern keyPattern() {
    return new KeyPattern(ApiKeyFormat.pattern(), "v1.{region}.{rest}");
  }

  /**
   * The checks {@code stackone.key}, {@code stackone.scopes}, {@code stackone.profile}, {@code
   * stackone.account}, {@code stackone.error} and {@code stackone.action}.
   *
   * @param client gives the client, asked when the first check looks; best one without retries
   * @param after what has to be well before the first one is tried
   */
  public static List<Check> of(
      Supplier<StackOneClient> client,
      UnaryOperator<StackOneSubject.Builder> subject,
      String... after) {
    StackOneSubject wanted = subject.apply(StackOneSubject.builder()).build();
    StackOneChecks checks = new StackOneChecks(client, wanted);
    AccountChecks account = new AccountChecks(client, wanted);
    return List.of(
        Check.of("stackone.key", "StackOne accepts the key", checks::key).after(after),
        Check.of("stackone.scopes", "Key may read the project", checks::scopes)
            .after("stackone.key"),
        Check.of("stackone.profile", "Connector profile is enabled", checks::profile)
            .after("stackone.scopes"),
        Check.of("stackone.account", "Linked account is active", account::status)
            .after("stackone.scopes"),
        Check.of("stackone.error", "Last error of the account", account::lastError)
            .after("stackone.scopes"),
        Check.of("stackone.action", "Account answers", account::answers).after("stackone.account"));
  }

  /** A key without the scope is a good key all the same. */
  private Outcome key() {
    try {
      readAccounts();
      return Outcome.ok("It was accepted.");
    } catch (ForbiddenException e) {
      return Outcome.ok("It was accepted, though not for reading accounts.");
    } catch (UnauthorizedException e) {
      Outcome refused = Outcome.failed(e);
      return Outcome.failed(
          "The API key itself is refused. " + refused.evidence(),
          "It is disabled, deleted, cut short or of another project: make a new one in the"
              + " project's settings. No linked account has to do with it.");
    }
  }

  private Outcome scopes() {
    readAccounts();
    read(client.get().connectorProfiles().list(query -> query.pageSize(1)));
    read(client.get().actions().list());
    return Outcome.ok("It reads accounts, connector profiles and actions.");
  }

  private void readAccounts() {
    read(client.get().accounts().list(query -> query.pageSize(1)));
  }

  /** Asks for the first page; what is on it does not matter. */
  private static void read(Paged<?> list) {
    list.pages().iterator().next();
  }

  private Outcome profile() {
    return subject
        .profile()
        .map(this::profile)
        .orElseGet(() -> Outcome.skipped("No connector profile was named."));
  }

  private Outcome profile(String nameOrId) {
    Optional<ConnectorProfile> found =
        client
            .get()
            .connectorProfiles()
            .list()
            .first(
                one ->
                    one.id().equals(nameOrId) || one.name().filter(nameOrId::equals).isPresent());
    if (found.isEmpty()) {
      return Outcome.failed(
          "The project has no connector profile \"" + nameOrId + "\".",
          "Check the name letter by letter, and that the API key is of the right project.");
    }
    return found.get().active()
        ? Outcome.ok("\"" + nameOrId + "\" is enabled.")
        : Outcome.failed(
            "\"" + nameOrId + "\" is disabled.",
            "Enable the connector profile in StackOne's dashboard: its accounts work again then.");
  }
}
