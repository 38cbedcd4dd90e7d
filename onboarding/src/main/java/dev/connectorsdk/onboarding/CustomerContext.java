package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.event.CheckpointSaved;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.account.AccountQuery;
import dev.connectorsdk.stackone.account.AccountStatus;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.internal.ClientAccess;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import dev.connectorsdk.stackone.session.SessionDetails;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the steps of one customer share. */
final class CustomerContext {
  private final OnboardingContext context;
  private final Customer customer;
  private final OnboardingStateStore store;
  private final @Nullable OnboardingState saved;
  private @Nullable LinkedAccount account;
  private @Nullable Instant invitedUntil;
  private @Nullable String sessionId;
  private @Nullable SessionDetails session;
  private boolean probed;

  CustomerContext(OnboardingContext context, Customer customer, OnboardingStateStore store) {
    this.context = context;
    this.customer = customer;
    this.store = store;
    this.saved =
        store
            .load(customer.ownerId())
            .filter(state -> state.connectorKey().equals(context.request().connectorKey()))
            .orElse(null);
    this.invitedUntil = saved == null ? null : saved.invitedUntil().orElse(null);
    this.sessionId = saved == null ? null : saved.sessionId().orElse(null);
  }

  Customer customer() {
    return customer;
  }

  OnboardingRequest request() {
    return context.request();
  }

  OnboardingListener listener() {
    return context.listener();
  }

  StackOneClient stackOne() {
    return context.stackOne();
  }

  Instant now() {
    return ClientAccess.timing(stackOne()).now();
  }

  Optional<ConnectorProfile> profile() {
    return context.profile();
  }

  Optional<LinkedAccount> account() {
    return Optional.ofNullable(account);
  }

  void setAccount(LinkedAccount found) {
    this.account = found;
  }

  /** Filters the accounts of this customer. */
  AccountQuery.Builder query(AccountQuery.Builder query) {
    return query.originOwnerId(customer.ownerId()).addProviders(request().connectorKey());
  }

  /** Finds the customer's account: an active one, or else one that can be repaired. */
  Optional<LinkedAccount> findAccount() {
    List<LinkedAccount> unusable = new ArrayList<>();
    for (LinkedAccount one : stackOne().accounts().list(this::query)) {
      if (one.isActive()) {
        account = one;
        return account();
      }
      one.status().filter(AccountStatus::isUnusable).ifPresent(status -> unusable.add(one));
    }
    account = unusable.isEmpty() ? null : unusable.get(0);
    return account();
  }

  /** The end of the last invitation, absent if there is none or it has ended. */
  Optional<Instant> invitedUntil() {
    return Optional.ofNullable(invitedUntil).filter(until -> now().isBefore(until));
  }

  void setInvitation(SessionDetails invitation, Instant until) {
    this.session = invitation;
    this.sessionId = invitation.id();
    this.invitedUntil = until;
    save("session");
  }

  /**
   * The connect session of the last invitation; absent if there is none, or an older server cannot
   * return that of an earlier run.
   */
  Optional<SessionDetails> session() {
    if (session == null && sessionId != null) {
      try {
        session = stackOne().connectSessions().get(sessionId);
      } catch (StatusException unavailable) {
        sessionId = null;
      }
    }
    return Optional.ofNullable(session);
  }

  /** Whether this account ran the probe action, in this run or an earlier one. */
  boolean isProbed() {
    return probed
        || (saved != null
            && saved.answeredAction().isPresent()
            && saved.answeredAction().equals(request().probeAction())
            && saved.accountId().equals(account().map(LinkedAccount::id)));
  }

  void setProbed() {
    this.probed = true;
    save("action");
  }

  /** Whether an earlier run completed every step. */
  boolean isFinished() {
    return saved != null
        && saved.accountId().isPresent()
        && saved.answeredAction().equals(request().probeAction());
  }

  /** The account that an earlier run linked. */
  Optional<String> savedAccountId() {
    return Optional.ofNullable(saved).flatMap(OnboardingState::accountId);
  }

  /** Saves the customer's state after a step. */
  void save(String step) {
    profile().map(this::state).ifPresent(state -> save(state, step));
  }

  private void save(OnboardingState state, String step) {
    store.save(state);
    if (!store.equals(OnboardingStateStore.none())) {
      ClientAccess.publish(stackOne(), new CheckpointSaved("onboarding", step));
    }
  }

  private OnboardingState state(ConnectorProfile profile) {
    return new OnboardingState(
        customer.ownerId(),
        request().connectorKey(),
        profile.id(),
        account().filter(LinkedAccount::isActive).map(LinkedAccount::id),
        Optional.ofNullable(invitedUntil),
        Optional.ofNullable(sessionId),
        request().probeAction().filter(action -> isProbed()));
  }
}
