package dev.connectorsdk.examples.linkpage;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.account.AccountStatus;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import dev.connectorsdk.stackone.session.ConnectionAttempt;
import dev.connectorsdk.stackone.session.ConnectionAttempt.Status;
import dev.connectorsdk.stackone.session.LinkOutcome;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A connect session shown to one browser, and its outcome. */
final class LinkAttempt {
  private final StackOneClient stackOne;
  private final ConnectSessionLink link;
  private final CompletableFuture<LinkOutcome> outcome;

  LinkAttempt(
      StackOneClient stackOne, ConnectSessionLink link, CompletableFuture<LinkOutcome> outcome) {
    this.stackOne = stackOne;
    this.link = link;
    this.outcome = outcome;
  }

  ConnectSessionLink link() {
    return link;
  }

  /** Waiting until the outcome is available; then the account's current state. */
  LinkState state() {
    if (!outcome.isDone()) {
      return LinkState.WAITING;
    }
    try {
      return outcome.join() instanceof LinkOutcome.Linked linked
          ? state(stackOne.accounts().get(linked.account().id()))
          : failed(((LinkOutcome.Failed) outcome.join()).attempt());
    } catch (NotFoundException e) {
      return LinkState.DISCONNECTED;
    } catch (CompletionException e) {
      return e.getCause() instanceof TransportException ? LinkState.EXPIRED : LinkState.FAILED;
    } catch (ApiException e) {
      return LinkState.FAILED;
    }
  }

  private static LinkState failed(ConnectionAttempt attempt) {
    return LinkState.attention(
        attempt.status().filter(Status.CANCELLED::equals).isPresent()
            ? "Canceled"
            : "Not connected",
        attempt.oauthErrorDescription().or(attempt::oauthErrorCode).orElse("Nothing was linked.")
            + " You can start again.");
  }

  private static LinkState state(LinkedAccount account) {
    if (account.isActive()) {
      return LinkState.ACTIVE;
    }
    AccountStatus status = account.status().orElse(AccountStatus.ERROR);
    return status.equals(AccountStatus.SUSPENDED)
        ? LinkState.attention("Paused", "The connection was paused. You can connect it again.")
        : LinkState.attention(
            "Sophos refused the credential", "Check that it is still valid, and start again.");
  }
}
