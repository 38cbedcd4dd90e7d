package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.onboarding.internal.Heading;
import dev.connectorsdk.onboarding.internal.Stage;
import dev.connectorsdk.onboarding.plan.PlanStep;

/** StackOne has what is to keep the credential. */
record HolderStage(Holder holder) implements Stage {
  private static final Heading HEADING = new Heading("target", "Place of the credential");

  @Override
  public Heading heading() {
    return HEADING;
  }

  @Override
  public PlanStep look() {
    return holder
        .find()
        .map(what -> HEADING.done("It is kept in " + what + ".", ""))
        .orElseGet(
            () ->
                HEADING.blocked(
                    "The project has none with this id that is enabled.",
                    "Check the id, that the profile is enabled, and that the API key is of the"
                        + " right project."));
  }

  @Override
  public PlanStep carryOut(PlanStep found) {
    return found;
  }
}
