package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.event.CheckpointSaved;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.account.AccountQuery;
import dev.connectorsdk.stackone.account.AccountStatus;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the steps of one customer find out and hand on to each other. */
final class Linking {
  private final Connection connection;
  private final Customer customer;
  private final OnboardingStateStore memory;
  private @Nullable LinkedAccount account;
  private final @Nullable OnboardingState before;
  private boolean answered;
  private @Nullable Instant invitedUntil;

  Linking(Connection connection, Customer customer, OnboardingStateStore memory) {
    this.connection = connection;
    this.customer = customer;
    this.memory = memory;
    this.before =
        memory
            .load(customer.ownerId())
            .filter(state -> state.connectorKey().equals(connection.request().connectorKey()))
            .orElse(null);
    this.invitedUntil = before == null ? null : before.invitedUntil().orElse(null);
  }

  Customer customer() {
    return customer;
  }

  OnboardingRequest request() {
    return connection.request();
  }

  OnboardingListener listener() {
    return connection.listener();
  }

  StackOneClient stackOne() {
    return connection.stackOne();
  }

  Optional<ConnectorProfile> profile() {
    return connection.profile();
  }

  Optional<LinkedAccount> account() {
    return Optional.ofNullable(account);
  }

  void accountIs(LinkedAccount found) {
    this.account = found;
  }

  /** Which accounts may be this customer's. */
  AccountQuery.Builder query(AccountQuery.Builder query) {
    return query.originOwnerId(customer.ownerId()).addProviders(request().connectorKey());
  }

  /** Looks for the customer's account: an active one, or else one that can be repaired. */
  Optional<LinkedAccount> lookUp() {
    List<LinkedAccount> broken = new ArrayList<>();
    for (LinkedAccount one : stackOne().accounts().list(this::query)) {
      if (one.isActive()) {
        account = one;
        return account();
      }
      one.status().filter(AccountStatus::isUnusable).ifPresent(status -> broken.add(one));
    }
    account = broken.isEmpty() ? null : broken.get(0);
    return account();
  }

  /** Until when an earlier invitation can be opened, absent if there is none any more. */
  Optional<Instant> invitedUntil() {
    return Optional.ofNullable(invitedUntil)
        .filter(until -> stackOne().timing().now().isBefore(until));
  }

  void invitedUntil(Instant until) {
    this.invitedUntil = until;
    save("session");
  }

  /** Whether this very account has answered the harmless action, now or in an earlier run. */
  boolean hasAnswered() {
    return answered
        || (before != null
            && before.answeredAction().isPresent()
            && before.answeredAction().equals(request().harmlessAction())
            && before.accountId().equals(account().map(LinkedAccount::id)));
  }

  void answered() {
    this.answered = true;
    save("action");
  }

  /** Whether an earlier run left nothing to do. */
  boolean wasFinished() {
    return before != null
        && before.accountId().isPresent()
        && before.answeredAction().equals(request().harmlessAction());
  }

  /** The account that an earlier run has linked. */
  Optional<String> accountBefore() {
    return Optional.ofNullable(before).flatMap(OnboardingState::accountId);
  }

  /** Keeps how far the customer is, now that a step is done. */
  void save(String step) {
    profile().map(this::state).ifPresent(state -> save(state, step));
  }

  private void save(OnboardingState state, String step) {
    memory.save(state);
    if (!memory.equals(OnboardingStateStore.none())) {
      stackOne().tell(new CheckpointSaved("onboarding", step));
    }
  }

  private OnboardingState state(ConnectorProfile profile) {
    return new OnboardingState(
        customer.ownerId(),
        request().connectorKey(),
        profile.id(),
        account().filter(LinkedAccount::isActive).map(LinkedAccount::id),
        Optional.ofNullable(invitedUntil),
        request().harmlessAction().filter(action -> hasAnswered()));
  }
}
