package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.action.ActionResult;

/** The account runs the probe action. */
final class ProbeStep extends Step {
  private final CustomerContext context;

  ProbeStep(CustomerContext context) {
    super("action", "Account verified");
    this.context = context;
  }

  @Override
  public PlanStep inspect() {
    return context
        .request()
        .probeAction()
        .map(this::planned)
        .orElseGet(() -> done("Not verified.", "The request has no probeAction."));
  }

  private PlanStep planned(String action) {
    return context.isProbed()
        ? done("Verified by an earlier run.", "")
        : toDo("Runs " + action + ".", "Verifies that the account works.");
  }

  @Override
  public PlanStep perform(PlanStep found) {
    String action = context.request().probeAction().orElseThrow();
    String account = context.account().map(LinkedAccount::id).orElseThrow();
    try {
      ActionResult result = context.stackOne().account(account).actions().run(action);
      context.setProbed();
      return done(action + " returned " + rows(result) + ".", "");
    } catch (StatusException e) {
      return blocked(action + " failed.", String.valueOf(e.getMessage()));
    }
  }

  private static String rows(ActionResult result) {
    int rows = result.rows().size();
    return rows + (rows == 1 ? " row" : " rows") + (result.next().isPresent() ? " and more" : "");
  }
}
