package dev.connectorsdk.examples.linkpage;

import dev.connectorsdk.core.credential.Secret;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The session of one browser; its link attempt is not shown to other browsers. */
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

  /** The token that a form must contain, as protection against cross-site requests. */
  Secret formToken() {
    return formToken;
  }

  LinkState state() {
    LinkAttempt current = attempt;
    return current == null ? LinkState.NEW : current.state();
  }

  /** The link attempt to show; empty if absent or completed. */
  Optional<LinkAttempt> pendingAttempt() {
    return Optional.ofNullable(attempt).filter(one -> one.state().equals(LinkState.WAITING));
  }

  /** Starts a link attempt unless one is pending, so that two clicks start one. */
  void startLinking(LinkAttempts linkAttempts) {
    lock.lock();
    try {
      if (pendingAttempt().isEmpty()) {
        attempt = linkAttempts.startLinking();
      }
    } finally {
      lock.unlock();
    }
  }
}
