package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.stackone.internal.action.Action;
import java.util.Map;

/** An action of a simulated connector. */
public interface SimulatedAction {
  /** Creates an action; ids follow the rule {@code connector_action}. */
  static SimulatedAction of(String id, String label, ActionHandler handler) {
    return Action.of(id, label, handler);
  }

  /** Sets the description; by default the label. */
  SimulatedAction description(String text);

  /**
   * Declares a required argument.
   *
   * @param place {@code path}, {@code query}, {@code headers} or {@code body}
   */
  SimulatedAction requires(String place, String name);

  /**
   * Declares a required argument.
   *
   * @param place {@code path}, {@code query}, {@code headers} or {@code body}
   * @param schema the argument's JSON Schema
   */
  SimulatedAction requires(String place, String name, Map<String, ?> schema);

  /**
   * Declares an optional argument.
   *
   * @param place {@code path}, {@code query}, {@code headers} or {@code body}
   */
  SimulatedAction accepts(String place, String name);

  /**
   * Declares an optional argument.
   *
   * @param place {@code path}, {@code query}, {@code headers} or {@code body}
   * @param schema the argument's JSON Schema
   */
  SimulatedAction accepts(String place, String name, Map<String, ?> schema);

  /** Sets the operation of the connected product that the action calls. */
  SimulatedAction wraps(String method, String path);

  /** Returns the id for {@code POST /actions/rpc}. */
  String id();
}
