package dev.connectorsdk.onboarding.plan;

/**
 * One step of a plan. Contains no secret.
 *
 * @param id the id for programs, such as {@code profile}
 * @param title the title for people
 * @param state the state
 * @param detail what was found, or what a run will do
 * @param reason the reason, empty if there is none
 */
public record PlanStep(String id, String title, StepState state, String detail, String reason) {

  /** Whether the step is done. */
  public boolean isDone() {
    return state == StepState.DONE;
  }
}
