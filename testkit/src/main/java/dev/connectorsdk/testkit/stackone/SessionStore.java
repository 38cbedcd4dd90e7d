package dev.connectorsdk.testkit.stackone;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The connect sessions of the project. */
final class SessionStore {
  private final Table<SimulatedSession> sessions = new Table<>();
  private final Clock clock;

  SessionStore(Clock clock) {
    this.clock = clock;
  }

  List<SimulatedSession> rows() {
    return sessions.rows();
  }

  Optional<SimulatedSession> find(String id) {
    return sessions.find(id);
  }

  void put(SimulatedSession session) {
    sessions.put(session.id(), session);
  }

  Optional<SimulatedSession> byToken(String token) {
    return rows().stream().filter(session -> session.token().matches(token)).findFirst();
  }

  boolean expired(SimulatedSession session) {
    return !clock.instant().isBefore(session.expiresAt());
  }

  void edit(String id, UnaryOperator<Document> edit) {
    sessions.change(id, row -> row.edited(edit));
  }
}
