package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A snapshot of actions with their details (StackOne, {@code GET /actions} with {@code
 * include=action_details}). Immutable.
 */
public final class ActionCatalog {
  private final List<ConnectorActions> connectors;
  private final Instant readAt;
  private final Timing timing;

  ActionCatalog(List<ConnectorActions> connectors, Instant readAt, Timing timing) {
    this.connectors = List.copyOf(connectors);
    this.readAt = readAt;
    this.timing = timing;
  }

  /** The actions, in StackOne's order. */
  public List<ActionMeta> actions() {
    return connectors.stream().flatMap(connector -> connector.actions().stream()).toList();
  }

  /** The connectors with their actions. */
  public List<ConnectorActions> connectors() {
    return connectors;
  }

  /** Returns the action with this id, or empty if the catalog has none. */
  public Optional<ActionMeta> find(String id) {
    return actions().stream()
        .filter(action -> action.id().filter(id::equals).isPresent())
        .findFirst();
  }

  /** The time when reading the catalog started. */
  public Instant readAt() {
    return readAt;
  }

  /** The time since {@link #readAt()}, by the client's clock. */
  public Duration age() {
    return Duration.between(readAt, timing.now());
  }

  /**
   * Returns the ids of the selected actions, for {@code ConnectorProfileDraft}.
   *
   * @throws NoSuchElementException if no action matches: a draft without actions would enable the
   *     dashboard's default actions
   */
  public List<String> select(ActionSelection selection) {
    List<String> ids =
        connectors.stream()
            .flatMap(
                connector ->
                    connector.actions().stream()
                        .filter(action -> selection.matches(connector, action)))
            .flatMap(action -> action.id().stream())
            .distinct()
            .toList();
    if (ids.isEmpty()) {
      throw new NoSuchElementException(
          "None of "
              + actions().size()
              + " actions matches the selection: check the properties of actions().");
    }
    return ids;
  }

  @Override
  public String toString() {
    return "ActionCatalog[actions=" + actions().size() + ", readAt=" + readAt + "]";
  }
}
