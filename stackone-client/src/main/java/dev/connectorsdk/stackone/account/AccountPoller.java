package dev.connectorsdk.stackone.account;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.stackone.internal.Poller;
import dev.connectorsdk.stackone.progress.WaitProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Waits until a customer has linked an account. */
final class AccountPoller {
  private final Poller poller;

  AccountPoller(Timing timing, String request) {
    this.poller =
        new Poller(
            timing,
            request,
            "matching account",
            "Check with the customer whether the link was opened, and check the account in the dashboard;"
                + " after the link has expired, create a new connect session.");
  }

  LinkedAccount untilActive(
      Iterable<LinkedAccount> accounts, Duration timeout, Consumer<? super WaitProgress> listener) {
    return poller.until(timeout, listener, () -> best(accounts).filter(LinkedAccount::isActive));
  }

  LinkedAccount untilOutcome(
      Iterable<LinkedAccount> accounts, Duration timeout, Consumer<? super WaitProgress> listener) {
    return poller.until(timeout, listener, () -> best(accounts));
  }

  /** Returns an active account, or else the first unusable one. */
  private static Optional<LinkedAccount> best(Iterable<LinkedAccount> accounts) {
    List<LinkedAccount> unusable = new ArrayList<>();
    for (LinkedAccount account : accounts) {
      if (account.isActive()) {
        return Optional.of(account);
      }
      account.status().filter(AccountStatus::isUnusable).ifPresent(s -> unusable.add(account));
    }
    return unusable.stream().findFirst();
  }
}
