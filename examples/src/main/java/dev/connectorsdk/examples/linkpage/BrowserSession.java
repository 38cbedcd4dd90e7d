package dev.connectorsdk.examples.linkpage;

import dev.connectorsdk.core.credential.Secret;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One browser: its invitation is shown to no other. */
final class BrowserSession {
  private final Secret cookie;
  private final Secret formToken;
  private final ReentrantLock inviting = new ReentrantLock();
  private volatile @Nullable LinkAttempt invitation;

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
    LinkAttempt current = invitation;
    return current == null ? LinkState.NEW : current.state();
  }

  /** The invitation to show; empty if there is none, or nothing left to do with it. */
  Optional<LinkAttempt> open() {
    return Optional.ofNullable(invitation).filter(one -> one.state().equals(LinkState.WAITING));
  }

  /** Takes a new invitation unless one is open: two clicks make one. */
  void invite(LinkAttempts invitations) {
    inviting.lock();
    try {
      if (open().isEmpty()) {
        invitation = invitations.invite(invitation != null);
      }
    } finally {
      inviting.unlock();
    }
  }
}
