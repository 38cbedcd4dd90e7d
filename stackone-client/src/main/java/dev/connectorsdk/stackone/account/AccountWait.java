package dev.connectorsdk.stackone.account;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.stackone.internal.Poller;
import dev.connectorsdk.stackone.progress.WaitProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Waits for what a customer does with a connect session. */
final class AccountWait {
  private final Poller waiting;

  AccountWait(Timing timing, String request) {
    this.waiting =
        new Poller(
            timing,
            request,
            "such account",
            "Ask the customer whether the link was opened, and see the account in the dashboard;"
                + " a new connect session is needed once the link has expired.");
  }

  LinkedAccount untilActive(
      Iterable<LinkedAccount> accounts, Duration atMost, Consumer<? super WaitProgress> listener) {
    return waiting.until(atMost, listener, () -> best(accounts).filter(LinkedAccount::isActive));
  }

  LinkedAccount untilOutcome(
      Iterable<LinkedAccount> accounts, Duration atMost, Consumer<? super WaitProgress> listener) {
    return waiting.until(atMost, listener, () -> best(accounts));
  }

  /** An active account, or else the first unusable one. */
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
