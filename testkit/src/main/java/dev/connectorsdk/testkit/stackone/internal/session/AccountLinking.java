package dev.connectorsdk.testkit.stackone.internal.session;

import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.account.Account;
import dev.connectorsdk.testkit.stackone.internal.account.AccountOwners;
import dev.connectorsdk.testkit.stackone.internal.account.AccountStore;
import dev.connectorsdk.testkit.stackone.internal.action.ActionRunner;
import dev.connectorsdk.testkit.stackone.internal.connector.Connector;
import dev.connectorsdk.testkit.stackone.internal.data.Document;
import dev.connectorsdk.testkit.stackone.internal.data.SetupFields;
import dev.connectorsdk.testkit.stackone.internal.profile.Profile;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Turns a session into a linked account, as the link page does. */
public final class AccountLinking {
  private static final String ATTEMPT = "latest_connection_attempt";

  private final Project project;
  private final ActionRunner runner;
  private final boolean recordsAttempts;
  private final ReentrantLock linking = new ReentrantLock();

  /**
   * Links accounts.
   *
   * @param recordsAttempts whether a session shows how its account was linked
   */
  public AccountLinking(Project project, ActionRunner runner, boolean recordsAttempts) {
    this.recordsAttempts = recordsAttempts;
    this.project = project;
    this.runner = runner;
  }

  /**
   * Returns the session of a link, or rejects an unknown one with 404 and an expired one with 410.
   */
  public Session open(String token) {
    Session session =
        project
            .sessions()
            .byToken(token)
            .orElseThrow(() -> ApiErrorException.notFound("This link is not known."));
    if (project.sessions().expired(session)) {
      throw ApiErrorException.of(410, "This link has expired.");
    }
    return session;
  }

  /** Ends the attempt of a session without an account. */
  public void fail(Session session, String status, @Nullable String code, @Nullable String text) {
    attempt(
        session,
        attempt ->
            attempt
                .with("status", status)
                .with("oauth_error_code", code)
                .with("oauth_error_description", text));
  }

  /** Begins an attempt, unless there is one. */
  public void begin(Session session) {
    if (session.toMap().get(ATTEMPT) == null) {
      attempt(session, attempt -> attempt.with("status", "pending"));
    }
  }

  private void attempt(Session session, UnaryOperator<Document> change) {
    String now = Document.time(project.clock().instant());
    Document attempt =
        Document.empty()
            .with("id", project.ids().uuid())
            .with("account_secure_id", null)
            .with("oauth_error_code", null)
            .with("oauth_error_description", null)
            .with("created_at", now)
            .with("updated_at", now);
    Map<String, @Nullable Object> row = change.apply(attempt).toMap();
    project.sessions().edit(session.id(), doc -> doc.with(ATTEMPT, row));
  }

  /** Returns the connectors that the customer may choose. */
  public List<Connector> choices(Session session) {
    return project.catalog().connectors().stream()
        .filter(connector -> profile(session, connector.key()).isPresent())
        .toList();
  }

  /**
   * Links the account. The credentials are tested first, so it may be in error.
   *
   * @param selected the connector that the customer chose; null for the only one
   */
  public Account link(Session session, @Nullable String selected) {
    Connector connector = choose(session, selected);
    Profile profile =
        profile(session, connector.key())
            .orElseThrow(() -> ApiErrorException.of(400, "This connector cannot be linked."));
    Account account = accountFor(session, connector, profile);
    runner.prove(connector, account, profile);
    Account linked = project.accounts().get(account.id());
    settle(session, linked);
    return linked;
  }

  private Connector choose(Session session, @Nullable String connectorKey) {
    List<Connector> choices =
        choices(session).stream()
            .filter(each -> connectorKey == null || each.key().equals(connectorKey))
            .toList();
    if (choices.size() != 1) {
      throw ApiErrorException.of(
          400, choices.isEmpty() ? "No enabled connector profile fits." : "Choose a connector.");
    }
    return choices.get(0);
  }

  private Optional<Profile> profile(Session session, String connectorKey) {
    if (session.provider().filter(key -> !key.equals(connectorKey)).isPresent()) {
      return Optional.empty();
    }
    Optional<Profile> profile =
        session.profileId().isPresent()
            ? session.profileId().flatMap(project.profiles()::find)
            : project.profiles().presetOf(connectorKey);
    return profile.filter(one -> one.active() && one.connectorKey().equals(connectorKey));
  }

  /** Returns the owner's account or creates one; two calls at once must not create two. */
  private Account accountFor(Session session, Connector connector, Profile profile) {
    linking.lock();
    try {
      return known(session, connector)
          .flatMap(old -> relink(old, profile))
          .orElseGet(() -> create(session, connector, profile));
    } finally {
      linking.unlock();
    }
  }

  /** Returns the account to edit: the session's, or the owner's under the same connector. */
  private Optional<Account> known(Session session, Connector connector) {
    Optional<String> edited = project.sessions().find(session.id()).flatMap(Session::accountId);
    if (edited.isPresent()) {
      return edited.flatMap(project.accounts()::find);
    }
    return session.multiple()
        ? Optional.empty()
        : AccountOwners.accountOf(project.accounts(), session.document(), connector.key());
  }

  private Optional<Account> relink(Account old, Profile profile) {
    return project
        .accounts()
        .change(
            old.id(),
            row -> AccountStore.inStatus(row, AccountStore.ACTIVE).withProfile(profile.id()));
  }

  private Account create(Session session, Connector connector, Profile profile) {
    String id = project.ids().accountId();
    String now = Document.time(project.clock().instant());
    Document document =
        AccountOwners.copy(session.document(), Document.empty().with("id", id))
            .with("provider", connector.key())
            .with("provider_name", connector.label())
            .with("status", AccountStore.ACTIVE)
            .with("status_reasons", null)
            .with("setup_information", null)
            .with("created_at", now)
            .with("updated_at", now);
    Account account = new Account(id, connector.key(), profile.id(), document, SetupFields.empty());
    project.accounts().put(account);
    project.sessions().edit(session.id(), doc -> doc.with("account_id", id));
    return account;
  }

  private void settle(Session session, Account account) {
    boolean failed = account.status().equals(AccountStore.ERROR);
    project.sessions().edit(session.id(), doc -> doc.with("account_id", account.id()));
    if (recordsAttempts) {
      attempt(
          session,
          attempt ->
              attempt
                  .with("status", failed ? "error" : "authenticated")
                  .with("account_secure_id", account.id())
                  .with("oauth_error_code", failed ? "invalid_client" : null)
                  .with(
                      "oauth_error_description",
                      failed ? "The provider refused the credentials." : null));
    }
  }
}
