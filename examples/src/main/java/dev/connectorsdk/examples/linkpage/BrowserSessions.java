package dev.connectorsdk.examples.linkpage;

import dev.connectorsdk.core.credential.Secret;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** The recent browser sessions; the oldest is evicted when the limit is reached. */
final class BrowserSessions {
  private static final int MAX_SESSIONS = 1000;
  private static final int TOKEN_BYTES = 24;

  private final SecureRandom random = new SecureRandom();
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Secret, BrowserSession> sessions = new LinkedHashMap<>();

  Optional<BrowserSession> find(Secret cookie) {
    lock.lock();
    try {
      return Optional.ofNullable(sessions.get(cookie));
    } finally {
      lock.unlock();
    }
  }

  BrowserSession create() {
    BrowserSession session = new BrowserSession(token(), token());
    lock.lock();
    try {
      sessions.put(session.cookie(), session);
      if (sessions.size() > MAX_SESSIONS) {
        Iterator<Secret> oldest = sessions.keySet().iterator();
        oldest.next();
        oldest.remove();
      }
      return session;
    } finally {
      lock.unlock();
    }
  }

  private Secret token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Secret.of(HexFormat.of().formatHex(bytes));
  }
}
