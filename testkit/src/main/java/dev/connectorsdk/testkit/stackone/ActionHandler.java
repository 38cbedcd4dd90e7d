package dev.connectorsdk.testkit.stackone;

/** Runs an action of a simulated connector. */
@FunctionalInterface
public interface ActionHandler {
  /**
   * Runs the action.
   *
   * @throws ProviderException if the connected product fails the call
   */
  ActionResponse run(ActionCall call);
}
