package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.examples.JsonText;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.StepState;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Prints results and errors, as text or as JSON. */
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

  /** Prints a result, as text or as JSON. */
  void print(String text, Map<String, Object> properties) {
    out.println(json ? JsonText.of(properties) : text);
  }

  int printError(String reason) {
    err.println("Error: " + reason);
    if (json) {
      out.println(JsonText.line(Map.of("error", reason)));
    }
    return FAILED;
  }

  /** Prints the next step of an incomplete plan and returns the exit code. */
  int printUnfinished(Plan plan) {
    String nextStepText = PlanFormatter.nextStepText(plan);
    boolean waiting = plan.next().filter(step -> step.state() == StepState.MANUAL).isPresent();
    err.println((waiting ? "Waiting for a manual step: " : "Error: ") + nextStepText);
    if (json) {
      Map<String, Object> properties = new LinkedHashMap<>(PlanFormatter.properties(plan));
      properties.put("error", nextStepText);
      out.println(JsonText.of(properties));
    }
    return waiting ? WAITING : FAILED;
  }
}
