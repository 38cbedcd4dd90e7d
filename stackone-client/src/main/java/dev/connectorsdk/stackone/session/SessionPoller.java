package dev.connectorsdk.stackone.session;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.stackone.account.AccountQuery;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.account.LinkedAccounts;
import dev.connectorsdk.stackone.internal.Poller;
import dev.connectorsdk.stackone.progress.WaitProgress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Waits for the outcome of one connect session. */
final class SessionPoller {
  private final ConnectSessions sessions;
  private final LinkedAccounts accounts;
  private final Poller poller;

  SessionPoller(ConnectSessions sessions, LinkedAccounts accounts, Poller poller) {
    this.sessions = sessions;
    this.accounts = accounts;
    this.poller = poller;
  }

  LinkOutcome await(
      SessionDetails session, Duration timeout, Consumer<? super WaitProgress> listener) {
    return poller.until(timeout, listener, () -> outcome(session));
  }

  private Optional<LinkOutcome> outcome(SessionDetails session) {
    Optional<ConnectionAttempt> attempt = sessions.get(session.id()).latestConnectionAttempt();
    return attempt.isPresent()
        ? attempt.flatMap(this::outcome)
        : onlyChange(session).map(LinkOutcome.Linked::new);
  }

  private Optional<LinkOutcome> outcome(ConnectionAttempt attempt) {
    if (attempt.isFailed()) {
      return Optional.of(new LinkOutcome.Failed(attempt));
    }
    return attempt
        .accountSecureId()
        .filter(id -> attempt.isAuthenticated())
        .flatMap(this::account)
        .map(LinkOutcome.Linked::new);
  }

  /** An account that was linked a moment ago may not be readable yet. */
  private Optional<LinkedAccount> account(String id) {
    try {
      return Optional.of(accounts.get(id));
    } catch (NotFoundException notYet) {
      return Optional.empty();
    }
  }

  /**
   * Returns the customer's account that changed since the session began, if there is exactly one.
   * Whether StackOne records an attempt for a connector without a browser log-in is unverified: its
   * specification speaks of OAuth.
   */
  private Optional<LinkedAccount> onlyChange(SessionDetails session) {
    if (session.isMultiple() || session.createdAt().isEmpty()) {
      return Optional.empty();
    }
    Instant start = session.createdAt().get();
    List<LinkedAccount> changed =
        accounts.list(query -> ofCustomer(query, session)).stream()
            .filter(one -> session.accountId().filter(id -> !id.equals(one.id())).isEmpty())
            .filter(one -> one.isActive() || one.isUnusable())
            .filter(one -> isSince(start, one))
            .limit(2)
            .toList();
    return changed.size() == 1 ? Optional.of(changed.get(0)) : Optional.empty();
  }

  private static boolean isSince(Instant start, LinkedAccount account) {
    return account.updatedAt().or(account::createdAt).filter(at -> at.isAfter(start)).isPresent();
  }

  static AccountQuery.Builder ofCustomer(AccountQuery.Builder query, SessionDetails session) {
    session.provider().ifPresent(query::addProviders);
    return query.originOwnerId(session.originOwnerId());
  }
}
