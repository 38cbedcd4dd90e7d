package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.examples.JsonText;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.StepState;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the program says in the end, to people and to machines. */
final class CommandOutput {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WAITING = 3;

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean json;

  CommandOutput(PrintWriter out, PrintWriter err, boolean json) {
    this.out = out;
    this.err = err;
    this.json = json;
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  /** Prints what came of it, as a text for people or as members for machines. */
  void print(String text, Map<String, Object> properties) {
    out.println(json ? JsonText.of(properties) : text);
  }

  int printError(String reason) {
    err.println("Refused: " + reason);
    if (json) {
      out.println(JsonText.line(Map.of("error", reason)));
    }
    return FAILED;
  }

  /** Says what holds up a plan, and what that means for the caller. */
  int printUnfinished(Plan plan) {
    String nextStepText = PlanFormatter.nextStepText(plan);
    boolean waiting = plan.next().filter(step -> step.state() == StepState.MANUAL).isPresent();
    err.println((waiting ? "Waits for a person: " : "Refused: ") + nextStepText);
    if (json) {
      Map<String, Object> properties = new LinkedHashMap<>(PlanFormatter.properties(plan));
      properties.put("error", nextStepText);
      out.println(JsonText.of(properties));
    }
    return waiting ? WAITING : FAILED;
  }
}
