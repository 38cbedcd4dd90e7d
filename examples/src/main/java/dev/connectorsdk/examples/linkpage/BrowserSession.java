package dev.connectorsdk.examples.linkpage;

import dev.connectorsdk.core.credential.Secret;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One browser: its invitation is shown to no other. */
final class BrowserSession {
  private final Secret cookie;
  private final Secret formToken;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable LinkAttempt attempt;

  BrowserSession(Secret cookie, Secret formToken) {
    this.cookie = cookie;
    this.formToken = formToken;
  }

  Secret cookie() {
    return cookie;
  }

  /** What a form has to send back, so that no other site can send it. */
  Secret formToken() {
    return formToken;
  }

  LinkState state() {
    LinkAttempt current = attempt;
    return current == null ? LinkState.NEW : current.state();
  }

  /** The invitation to show; empty if there is none, or nothing left to do with it. */
  Optional<LinkAttempt> pendingAttempt() {
    return Optional.ofNullable(attempt).filter(one -> one.state().equals(LinkState.WAITING));
  }

  /** Takes a new invitation unless one is open: two clicks make one. */
  void startLinking(LinkAttempts linkAttempts) {
    lock.lock();
    try {
      if (pendingAttempt().isEmpty()) {
        attempt = linkAttempts.startLinking(attempt != null);
      }
    } finally {
      lock.unlock();
    }
  }
}
