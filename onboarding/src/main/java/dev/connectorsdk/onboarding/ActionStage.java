package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.onboarding.internal.Heading;
import dev.connectorsdk.onboarding.internal.Stage;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.action.ActionResult;

/** The account answers a harmless action. */
record ActionStage(Linking linking) implements Stage {
  private static final Heading HEADING = new Heading("action", "Account answers");

  @Override
  public Heading heading() {
    return HEADING;
  }

  @Override
  public PlanStep look() {
    return linking
        .request()
        .harmlessAction()
        .map(this::planned)
        .orElseGet(() -> HEADING.done("Not asked.", "No harmless action was named."));
  }

  private PlanStep planned(String action) {
    return linking.hasAnswered()
        ? HEADING.done("It answered an earlier run.", "")
        : HEADING.toDo("Runs " + action + ".", "Shows that the account works.");
  }

  @Override
  public PlanStep carryOut(PlanStep found) {
    String action = linking.request().harmlessAction().orElseThrow();
    String account = linking.account().map(LinkedAccount::id).orElseThrow();
    try {
      ActionResult result = linking.stackOne().account(account).actions().run(action);
      linking.answered();
      return HEADING.done(action + " answered " + rows(result) + ".", "");
    } catch (StatusException e) {
      return HEADING.blocked(action + " is refused.", String.valueOf(e.getMessage()));
    }
  }

  private static String rows(ActionResult result) {
    int rows = result.rows().size();
    return rows + (rows == 1 ? " row" : " rows") + (result.next().isPresent() ? " and more" : "");
  }
}
