package dev.connectorsdk.stackone.action;

import dev.connectorsdk.stackone.connector.ConnectorCategory;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A filter for the actions of an {@link ActionCatalog}, such as {@code
 * ActionSelection.reads().and(ActionSelection.category(ConnectorCategory.IAM))}.
 *
 * <p>StackOne publishes no list of a connector's actions, so ids such as those of its Sophos
 * actions are unverified. Select by the metadata of the actions instead.
 */
@FunctionalInterface
public interface ActionSelection {

  /** Returns whether an action of a connector is selected. */
  boolean matches(ConnectorActions connector, ActionMeta action);

  /** Selects the actions of connectors of a category. */
  static ActionSelection category(ConnectorCategory category) {
    return (connector, action) -> connector.categories().contains(category);
  }

  /**
   * Selects the actions that only read: those whose details name only GET or HEAD, or, if they name
   * no method, whose id has a verb such as {@code list} or {@code get} after the connector's key.
   *
   * <p>Unverified: StackOne does not publish whether details name a method, and documents the
   * format of ids only in general. An undecidable action counts as writing.
   */
  static ActionSelection reads() {
    return ReadOnlyRule::matches;
  }

  /** Selects the actions that are not among {@link #reads()}: they write, or may write. */
  static ActionSelection writes() {
    return reads().negate();
  }

  /**
   * Selects the actions for an operation of the provider, such as {@code GET} and {@code
   * /common/v1/alerts}: their details name method and path, or their description has both in this
   * order. Host, query and the names of path parameters are ignored.
   *
   * <p>Unverified: whether StackOne's details or descriptions name operations at all.
   */
  static ActionSelection forOperation(String method, String path) {
    ProviderOperation operation = ProviderOperation.of(method, path);
    return (connector, action) -> operation.isIn(action);
  }

  /** Selects the actions with a text in their id, label or description, in any case. */
  static ActionSelection containing(String text) {
    String lowerCase = text.toLowerCase(Locale.ROOT);
    return where(
        action ->
            (action.id().orElse("")
                    + ' '
                    + action.label().orElse("")
                    + ' '
                    + action.description().orElse(""))
                .toLowerCase(Locale.ROOT)
                .contains(lowerCase));
  }

  /** Selects the actions that match a condition. */
  static ActionSelection where(Predicate<ActionMeta> condition) {
    return (connector, action) -> condition.test(action);
  }

  /** Selects what both select. */
  default ActionSelection and(ActionSelection other) {
    return (connector, action) -> matches(connector, action) && other.matches(connector, action);
  }

  /** Selects what either selects. */
  default ActionSelection or(ActionSelection other) {
    return (connector, action) -> matches(connector, action) || other.matches(connector, action);
  }

  /** Selects what this one does not select. */
  default ActionSelection negate() {
    return (connector, action) -> !matches(connector, action);
  }
}
