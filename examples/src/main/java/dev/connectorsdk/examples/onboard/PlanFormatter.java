package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.examples.Table;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.PlanStep;
import java.util.LinkedHashMap;
import java.util.Map;

/** Formats a plan as text and as JSON. */
final class PlanFormatter {
  private PlanFormatter() {}

  /** Returns the steps as a table, followed by the next step. */
  static String table(Plan plan) {
    String table = Table.of(plan.steps().stream().map(PlanFormatter::row).toList());
    String next = plan.isComplete() ? "All steps are done." : "Next: " + nextStepText(plan);
    return String.join(System.lineSeparator(), plan.goal(), table, next);
  }

  private static Map<String, String> row(PlanStep step) {
    return Table.row("step", step.title(), "state", step.state().word(), "detail", step.detail());
  }

  /** The detail and the reason of a step. */
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

  /** The next step of a plan with its details; empty if the plan is complete. */
  static String nextStepText(Plan plan) {
    return plan.next().map(step -> step.title() + ": " + details(step)).orElse("");
  }
}
