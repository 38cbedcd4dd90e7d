package dev.connectorsdk.onboarding;

import dev.connectorsdk.onboarding.CustomerReport.Outcome;
import dev.connectorsdk.onboarding.plan.Plan;
import java.util.Map;

/**
 * What came of a batch.
 *
 * @param plan the steps that all customers share, up to the connector profile
 * @param counts how many customers came out how; an outcome that nobody had is absent
 */
public record BatchResult(Plan plan, Map<Outcome, Long> counts) {

  /** Copies the counts. */
  public BatchResult {
    counts = Map.copyOf(counts);
  }

  static BatchResult notBegun(Plan plan) {
    return new BatchResult(plan, Map.of());
  }

  /** How many customers came out this way. */
  public long count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0L);
  }

  /** Whether nothing is left to do for any customer. */
  public boolean isComplete() {
    return plan.isComplete() && count(Outcome.INVITED) == 0 && count(Outcome.FAILED) == 0;
  }
}
