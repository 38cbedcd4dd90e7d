package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.examples.Table;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.PlanStep;
import java.util.LinkedHashMap;
import java.util.Map;

/** A plan for people and for machines. */
final class PlanFormatter {
  private PlanFormatter() {}

  /** The steps as a table, and what the next one is about. */
  static String table(Plan plan) {
    String table = Table.of(plan.steps().stream().map(PlanFormatter::row).toList());
    String next = plan.isComplete() ? "Nothing is left to do." : "Next: " + obstacle(plan);
    return String.join(System.lineSeparator(), plan.goal(), table, next);
  }

  private static Map<String, String> row(PlanStep step) {
    return Table.row("step", step.title(), "state", step.state().word(), "what", step.detail());
  }

  /** What was found or will be done, and why. */
  static String words(PlanStep step) {
    return (step.detail() + " " + step.reason()).strip();
  }

  static Map<String, Object> members(Plan plan) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("goal", plan.goal());
    members.put("complete", plan.isComplete());
    members.put("steps", plan.steps().stream().map(PlanFormatter::members).toList());
    return members;
  }

  private static Map<String, Object> members(PlanStep step) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", step.id());
    members.put("title", step.title());
    members.put("state", step.state().word());
    members.put("detail", step.detail());
    members.put("reason", step.reason());
    return members;
  }

  /** What holds up a plan, in a sentence; empty if nothing does. */
  static String obstacle(Plan plan) {
    return plan.next().map(step -> step.title() + ": " + words(step)).orElse("");
  }
}
