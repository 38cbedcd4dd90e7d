package dev.connectorsdk.onboarding.plan;

/** How far a step of a plan is. */
public enum StepState {
  /** Nothing is left to do. */
  DONE("done"),
  /** The SDK will do it. */
  TO_DO("to do"),
  /** A person has to do it; the SDK says how, and waits. */
  MANUAL("manual"),
  /** It cannot be done as things are. */
  BLOCKED("blocked");

  private final String word;

  StepState(String word) {
    this.word = word;
  }

  /** The state in a word or two for people. */
  public String word() {
    return word;
  }
}
