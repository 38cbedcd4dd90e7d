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
    String next = plan.isComplete() ? "Nothing is left to do." : "Next: " + nextStepText(plan);
    return String.join(System.lineSeparator(), plan.goal(), table, next);
  }

  private static Map<String, String> row(PlanStep step) {
    return Table.row("step", step.title(), "state", step.state().word(), "what", step.detail());
  }

  /** What was found or will be done, and why. */
  static String details(PlanStep step) {
    return (step.detail() + " " + step.reason()).strip();
  }

  static Map<String, Object> properties(Plan plan) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("goal", plan.goal());
    properties.put("complete", plan.isComplete());
    properties.put("steps", plan.steps().stream().map(PlanFormatter::properties).toList());
    return properties;
  }

  private static Map<String, Object> properties(PlanStep step) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("id", step.id());
    properties.put("title", step.title());
    properties.put("state", step.state().word());
    properties.put("detail", step.detail());
    properties.put("reason", step.reason());
    return properties;
  }

  /** What holds up a plan, in a sentence; empty if nothing does. */
  static String nextStepText(Plan plan) {
    return plan.next().map(step -> step.title() + ": " + details(step)).orElse("");
  }
}
