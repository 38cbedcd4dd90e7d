package dev.connectorsdk.stackone.action;

/**
 * What else an answer about actions should hold. StackOne may add values: one that this class does
 * not know is kept as it came.
 *
 * @param value the value as StackOne writes it
 */
public record ActionInclude(String value) {
  /** The schema of each action's parameters and answer. */
  public static final ActionInclude ACTION_DETAILS = new ActionInclude("action_details");

  /** How to set up each way of authentication. */
  public static final ActionInclude AUTHENTICATION_GUIDES =
      new ActionInclude("authentication_guides");

  /** How to set up events. */
  public static final ActionInclude EVENT_GUIDES = new ActionInclude("event_guides");

  @Override
  public String toString() {
    return value;
  }
}
