package dev.connectorsdk.stackone.action;

import dev.connectorsdk.stackone.connector.ConnectorCategory;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Which actions to take from an {@link ActionCatalog}, such as {@code
 * ActionSelection.reads().and(ActionSelection.category(ConnectorCategory.IAM))}.
 *
 * <p>StackOne publishes no list of a connector's actions, so that ids such as those of its Sophos
 * actions are unverified: choose by what the actions state of themselves.
 */
@FunctionalInterface
public interface ActionSelection {

  /** Whether an action of a connector is taken. */
  boolean fits(ActionsMeta connector, ActionMeta action);

  /** The actions of connectors of a category. */
  static ActionSelection category(ConnectorCategory category) {
    return (connector, action) -> connector.categories().contains(category);
  }

  /**
   * The actions that only read: those whose details name nothing but GET or HEAD, or, where they
   * name no method, whose id has a verb such as {@code list} or {@code get} after the connector's
   * key.
   *
   * <p>Unverified: StackOne does not publish that details name a method, and it documents the form
   * of ids only in general. An action that cannot be told counts as writing.
   */
  static ActionSelection reads() {
    return Access::reads;
  }

  /** All other actions than {@link #reads()}: those that write, or may. */
  static ActionSelection writes() {
    return reads().negate();
  }

  /**
   * The actions that wrap an operation of the connected product, such as {@code GET} and {@code
   * /common/v1/alerts}: their details name it, or their description has both in this order. The
   * host, a query and the names of path parameters do not count.
   *
   * <p>Unverified: whether StackOne's details or descriptions name operations at all.
   */
  static ActionSelection wrapping(String method, String path) {
    WrappedOperation wanted = WrappedOperation.of(method, path);
    return (connector, action) -> wanted.isIn(action);
  }

  /** The actions with a text in their id, label or description, whatever its case. */
  static ActionSelection mentioning(String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    return where(
        action ->
            (action.id() + ' ' + action.label().orElse("") + ' ' + action.description().orElse(""))
                .toLowerCase(Locale.ROOT)
                .contains(wanted));
  }

  /** The actions that fit a condition of one's own. */
  static ActionSelection where(Predicate<ActionMeta> condition) {
    return (connector, action) -> condition.test(action);
  }

  /** What fits both. */
  default ActionSelection and(ActionSelection other) {
    return (connector, action) -> fits(connector, action) && other.fits(connector, action);
  }

  /** What fits either. */
  default ActionSelection or(ActionSelection other) {
    return (connector, action) -> fits(connector, action) || other.fits(connector, action);
  }

  /** What does not fit this one. */
  default ActionSelection negate() {
    return (connector, action) -> !fits(connector, action);
  }
}
