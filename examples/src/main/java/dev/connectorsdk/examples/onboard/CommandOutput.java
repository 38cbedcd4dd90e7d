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
  static final int REFUSED = 1;
  static final int WAITS = 3;

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
  void print(String text, Map<String, Object> members) {
    out.println(json ? JsonText.of(members) : text);
  }

  int refused(String why) {
    err.println("Refused: " + why);
    if (json) {
      out.println(JsonText.line(Map.of("error", why)));
    }
    return REFUSED;
  }

  /** Says what holds up a plan, and what that means for the caller. */
  int unfinished(Plan plan) {
    String obstacle = PlanFormatter.obstacle(plan);
    boolean waits = plan.next().filter(step -> step.state() == StepState.MANUAL).isPresent();
    err.println((waits ? "Waits for a person: " : "Refused: ") + obstacle);
    if (json) {
      Map<String, Object> members = new LinkedHashMap<>(PlanFormatter.members(plan));
      members.put("error", obstacle);
      out.println(JsonText.of(members));
    }
    return waits ? WAITS : REFUSED;
  }
}
