package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.examples.endpoint.ExclusionChange.Action;
import dev.connectorsdk.examples.endpoint.ExclusionChange.State;
import dev.connectorsdk.sophos.endpoint.exclusion.Exclusions;
import dev.connectorsdk.sophos.endpoint.exclusion.ScanMode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies the changes of an import, one after the other, up to the first failure. */
final class ExclusionsImport {
  private final Exclusions exclusions;
  private final List<ExclusionChange> changes;
  private Optional<String> failure = Optional.empty();

  ExclusionsImport(Exclusions exclusions, List<ExclusionChange> changes) {
    this.exclusions = exclusions;
    this.changes = new ArrayList<>(changes);
  }

  /** Applies all changes, and prints each before it is sent. */
  void apply(PrintWriter err) {
    long total = changes.stream().filter(ExclusionChange::isPending).count();
    int number = 0;
    for (int i = 0; i < changes.size(); i++) {
      ExclusionChange change = changes.get(i);
      if (change.isPending()) {
        if (failure.isEmpty()) {
          number++;
          err.println("[" + number + "/" + total + "] " + change.text());
          err.flush();
        }
        changes.set(i, change.with(failure.isEmpty() ? send(change) : State.NOT_DONE));
      }
    }
  }

  private State send(ExclusionChange change) {
    try {
      if (change.action() == Action.CREATE) {
        create(change.line().row());
      } else {
        update(change.id(), change.line().row());
      }
      return State.DONE;
    } catch (ApiException e) {
      failure =
          Optional.of(
              "line %s: %s Run again to make the remaining changes."
                  .formatted(change.line().line(), e.getMessage()));
      return State.FAILED;
    }
  }

  private void create(ExclusionRow row) {
    if (row.kind() == ExclusionKind.SCANNING) {
      exclusions.scanning().create(row::scanning);
    } else {
      row.kind().network(exclusions).create(row::network);
    }
  }

  private void update(String id, ExclusionRow row) {
    Optional<String> comment = ExclusionRow.present(row.comment());
    if (row.kind() == ExclusionKind.SCANNING) {
      Optional<ScanMode> mode = ExclusionRow.present(row.scanMode()).map(ScanMode::new);
      exclusions.scanning().update(id, change -> change.scanMode(mode).comment(comment));
    } else {
      row.kind().network(exclusions).update(id, change -> change.comment(comment));
    }
  }

  List<ExclusionChange> changes() {
    return List.copyOf(changes);
  }

  /** The failure that ended the import, or the changes that it cannot make; absent if done. */
  Optional<String> failure() {
    long locked = count(Action.LOCKED);
    return failure.isPresent() || locked == 0
        ? failure
        : Optional.of(
            "The partner or the organization manages exclusions that differ ("
                + locked
                + "): change them there, or remove their lines.");
  }

  /** Returns the number of exclusions by action, and of changes by state. */
  Map<String, Object> counts() {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Action action : Action.values()) {
      counts.put(ExclusionChange.lower(action), count(action));
    }
    for (State state : State.values()) {
      long count = changes.stream().filter(one -> one.isPending() && one.state() == state).count();
      counts.put(ExclusionChange.lower(state).replace(' ', '_'), count);
    }
    return counts;
  }

  private long count(Action action) {
    return changes.stream().filter(change -> change.action() == action).count();
  }
}
