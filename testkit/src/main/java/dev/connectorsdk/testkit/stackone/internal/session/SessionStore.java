package dev.connectorsdk.testkit.stackone.internal.session;

import dev.connectorsdk.testkit.stackone.internal.data.Document;
import dev.connectorsdk.testkit.stackone.internal.data.Table;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The connect sessions of the project. */
public final class SessionStore {
  private final Table<Session> sessions = new Table<>();
  private final Clock clock;

  public SessionStore(Clock clock) {
    this.clock = clock;
  }

  public List<Session> rows() {
    return sessions.rows();
  }

  public Optional<Session> find(String id) {
    return sessions.find(id);
  }

  public void put(Session session) {
    sessions.put(session.id(), session);
  }

  public Optional<Session> byToken(String token) {
    return rows().stream().filter(session -> session.token().matches(token)).findFirst();
  }

  public boolean expired(Session session) {
    return !clock.instant().isBefore(session.expiresAt());
  }

  public void edit(String id, UnaryOperator<Document> edit) {
    sessions.change(id, row -> row.edited(edit));
  }
}
