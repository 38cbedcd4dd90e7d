package dev.connectorsdk.testkit.stackone;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happens behind the link page: a session becomes a linked account. */
final class AccountLinking {
  private final Project project;
  private final ActionRunner runner;
  private final ReentrantLock linking = new ReentrantLock();

  AccountLinking(Project project, ActionRunner runner) {
    this.project = project;
    this.runner = runner;
  }

  /** Finds the session of a link; refuses unknown ones with 404 and expired ones with 410. */
  SimulatedSession open(String token) {
    SimulatedSession session =
        project
            .sessions()
            .byToken(token)
            .orElseThrow(() -> Rejection.notFound("This link is not known."));
    if (project.sessions().expired(session)) {
      throw Rejection.of(410, "This link has expired.");
    }
    return session;
  }

  /** Returns the connectors among which the customer may choose. */
  List<SimulatedConnector> choices(SimulatedSession session) {
    return project.catalogue().connectors().stream()
        .filter(connector -> profile(session, connector.key()).isPresent())
        .toList();
  }

  /**
   * Links the account. The credentials are proved first, so it may come out in error.
   *
   * @param chosen the connector the customer picked; null where there is but one
   */
  SimulatedAccount link(SimulatedSession session, @Nullable String chosen) {
    SimulatedConnector connector = choose(session, chosen);
    SimulatedProfile profile =
        profile(session, connector.key())
            .orElseThrow(() -> Rejection.of(400, "This connector cannot be linked."));
    SimulatedAccount account = accountFor(session, connector, profile);
    runner.prove(connector, account, profile);
    SimulatedAccount linked = project.accounts().get(account.id());
    settle(session, linked);
    return linked;
  }

  private SimulatedConnector choose(SimulatedSession session, @Nullable String chosen) {
    List<SimulatedConnector> choices = choices(session);
    Stream<SimulatedConnector> fitting =
        choices.stream().filter(one -> chosen == null || one.key().equals(chosen));
    List<SimulatedConnector> left = fitting.toList();
    if (left.size() != 1) {
      throw Rejection.of(
          400, left.isEmpty() ? "No enabled connector profile fits." : "Choose a connector.");
    }
    return left.get(0);
  }

  private Optional<SimulatedProfile> profile(SimulatedSession session, String connectorKey) {
    if (session.provider().filter(key -> !key.equals(connectorKey)).isPresent()) {
      return Optional.empty();
    }
    Optional<SimulatedProfile> profile =
        session.profileId().isPresent()
            ? session.profileId().flatMap(project.profiles()::find)
            : project.profiles().presetOf(connectorKey);
    return profile.filter(one -> one.active() && one.connectorKey().equals(connectorKey));
  }

  /** Takes the owner's account or makes one; two clicks at once must not make two. */
  private SimulatedAccount accountFor(
      SimulatedSession session, SimulatedConnector connector, SimulatedProfile profile) {
    linking.lock();
    try {
      return known(session, connector)
          .flatMap(old -> relink(old, profile))
          .orElseGet(() -> create(session, connector, profile));
    } finally {
      linking.unlock();
    }
  }

  /** The account to edit: the one the session names, or the owner's under the same connector. */
  private Optional<SimulatedAccount> known(SimulatedSession session, SimulatedConnector connector) {
    Optional<String> edited =
        project.sessions().find(session.id()).flatMap(SimulatedSession::accountId);
    if (edited.isPresent()) {
      return edited.flatMap(project.accounts()::find);
    }
    return session.multiple()
        ? Optional.empty()
        : Owners.accountOf(project.accounts(), session.document(), connector.key());
  }

  private Optional<SimulatedAccount> relink(SimulatedAccount old, SimulatedProfile profile) {
    return project
        .accounts()
        .change(
            old.id(),
            row -> AccountStore.inStatus(row, AccountStore.ACTIVE).withProfile(profile.id()));
  }

  private SimulatedAccount create(
      SimulatedSession session, SimulatedConnector connector, SimulatedProfile profile) {
    String id = project.ids().accountId();
    String now = Document.time(project.clock().instant());
    Document document =
        Owners.copy(session.document(), Document.empty().with("id", id))
            .with("provider", connector.key())
            .with("provider_name", connector.label())
            .with("status", AccountStore.ACTIVE)
            .with("status_reasons", null)
            .with("setup_information", null)
            .with("created_at", now)
            .with("updated_at", now);
    SimulatedAccount account =
        new SimulatedAccount(id, connector.key(), profile.id(), document, SetupFields.empty());
    project.accounts().put(account);
    project.sessions().edit(session.id(), doc -> doc.with("account_id", id));
    return account;
  }

  private void settle(SimulatedSession session, SimulatedAccount account) {
    boolean failed = account.status().equals(AccountStore.ERROR);
    Document attempt =
        Document.empty()
            .with("id", project.ids().uuid())
            .with("status", failed ? "error" : "authenticated")
            .with("account_secure_id", account.id())
            .with("created_at", Document.time(project.clock().instant()))
            .touched(project.clock());
    project
        .sessions()
        .edit(
            session.id(),
            doc ->
                doc.with("account_id", account.id())
                    .with("latest_connection_attempt", attempt.toMap()));
  }
}
