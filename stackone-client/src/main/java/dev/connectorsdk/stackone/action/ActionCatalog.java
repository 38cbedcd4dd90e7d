package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Actions with their details, as StackOne listed them at one time (StackOne, {@code GET /actions}
 * with {@code include=action_details}). It does not change; thread-safe.
 */
public final class ActionCatalog {
  private final List<ActionsMeta> connectors;
  private final Instant readAt;
  private final Timing timing;

  ActionCatalog(List<ActionsMeta> connectors, Instant readAt, Timing timing) {
    this.connectors = List.copyOf(connectors);
    this.readAt = readAt;
    this.timing = timing;
  }

  /** The actions, in StackOne's order. */
  public List<ActionMeta> actions() {
    return connectors.stream().flatMap(connector -> connector.actions().stream()).toList();
  }

  /** The connectors with their actions. */
  public List<ActionsMeta> connectors() {
    return connectors;
  }

  /** The action with this id, absent if it is not among them. */
  public Optional<ActionMeta> find(String id) {
    return actions().stream().filter(action -> action.id().equals(id)).findFirst();
  }

  /** When it began to be read. */
  public Instant readAt() {
    return readAt;
  }

  /** How long ago that is, by the client's clock. */
  public Duration age() {
    return Duration.between(readAt, timing.now());
  }

  /**
   * The ids of the actions that fit a choice, as {@code ConnectorProfileDraft} takes them.
   *
   * @throws NoSuchElementException if none fits: a draft without actions would enable those that
   *     the dashboard proposes
   */
  public List<String> choose(ActionSelection choice) {
    List<String> ids =
        connectors.stream()
            .flatMap(
                connector ->
                    connector.actions().stream().filter(action -> choice.fits(connector, action)))
            .map(ActionMeta::id)
            .distinct()
            .toList();
    if (ids.isEmpty()) {
      throw new NoSuchElementException(
          "None of "
              + actions().size()
              + " actions fits the choice: look at actions() and choose by what they state.");
    }
    return ids;
  }

  @Override
  public String toString() {
    return "ActionCatalogue[actions=" + actions().size() + ", readAt=" + readAt + "]";
  }
}
