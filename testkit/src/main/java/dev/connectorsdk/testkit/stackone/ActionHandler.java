package dev.connectorsdk.testkit.stackone;

/** What an action of a simulated connector does when it is run. */
@FunctionalInterface
public interface ActionHandler {
  /**
   * Runs the action.
   *
   * @throws ProviderException if the connected product turned the call down
   */
  ActionResponse run(ActionCall call);
}
