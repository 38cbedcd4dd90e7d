package dev.connectorsdk.onboarding;

import dev.connectorsdk.onboarding.CustomerReport.Outcome;
import dev.connectorsdk.onboarding.plan.Plan;
import java.util.Map;

/**
 * The result of a batch.
 *
 * @param plan the steps up to the connector profile, which all customers share
 * @param counts the number of customers with each outcome; an outcome without customers is absent
 */
public record BatchResult(Plan plan, Map<Outcome, Long> counts) {

  /** Copies the counts. */
  public BatchResult {
    counts = Map.copyOf(counts);
  }

  static BatchResult notStarted(Plan plan) {
    return new BatchResult(plan, Map.of());
  }

  /** Returns the number of customers with an outcome. */
  public long count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0L);
  }

  /** Whether nothing is left to do for any customer. */
  public boolean isComplete() {
    return plan.isComplete() && count(Outcome.INVITED) == 0 && count(Outcome.FAILED) == 0;
  }
}
