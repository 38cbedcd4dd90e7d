package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.stackone.internal.action.Action;
import java.util.Map;

/** An action of a simulated connector: what the catalogue shows, and what it does. */
public interface SimulatedAction {
  /** Makes an action; ids follow the rule {@code connector_action}. */
  static SimulatedAction of(String id, String label, ActionHandler handler) {
    return Action.of(id, label, handler);
  }

  /** Replaces the description, which is the label unless said otherwise. */
  SimulatedAction description(String text);

  /**
   * Declares an argument that must be there.
   *
   * @param place {@code path}, {@code query}, {@code headers} or {@code body}
   */
  SimulatedAction requires(String place, String name);

  /**
   * Declares an argument that must be there.
   *
   * @param place {@code path}, {@code query}, {@code headers} or {@code body}
   * @param schema the argument's JSON Schema
   */
  SimulatedAction requires(String place, String name, Map<String, ?> schema);

  /**
   * Declares an argument that may be there.
   *
   * @param place {@code path}, {@code query}, {@code headers} or {@code body}
   */
  SimulatedAction accepts(String place, String name);

  /**
   * Declares an argument that may be there.
   *
   * @param place {@code path}, {@code query}, {@code headers} or {@code body}
   * @param schema the argument's JSON Schema
   */
  SimulatedAction accepts(String place, String name, Map<String, ?> schema);

  /** Declares the connected product's operation that the action wraps. */
  SimulatedAction wraps(String method, String path);

  /** Returns the id that {@code POST /actions/rpc} takes. */
  String id();
}
