package dev.connectorsdk.onboarding.plan;

/** The state of a step in a plan. */
public enum StepState {
  /** Nothing is left to do. */
  DONE("done"),
  /** A run performs it. */
  TO_DO("to do"),
  /** An administrator or the customer performs it; a run passes on the instructions and waits. */
  MANUAL("manual"),
  /** It cannot be performed yet. */
  BLOCKED("blocked");

  private final String word;

  StepState(String word) {
    this.word = word;
  }

  /** The state in one or two words for people. */
  public String word() {
    return word;
  }
}
