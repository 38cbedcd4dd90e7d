package dev.connectorsdk.onboarding.plan;

/**
 * One step of a plan. Holds no secret.
 *
 * @param id what programs know it by, such as {@code profile}
 * @param title what it is about, for people
 * @param state how far it is
 * @param detail what was found, or what will be done
 * @param reason why
 */
public record PlanStep(String id, String title, StepState state, String detail, String reason) {

  /** Whether nothing is left to do. */
  public boolean isDone() {
    return state == StepState.DONE;
  }
}
