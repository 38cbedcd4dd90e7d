package dev.connectorsdk.onboarding.diagnosis;

import dev.connectorsdk.onboarding.diagnosis.CheckResult.Status;
import java.util.List;
import java.util.Optional;

/**
 * The results of a diagnosis. Contains no secret.
 *
 * @param checks one report for each check, in order
 */
public record DiagnosisReport(List<CheckReport> checks) {

  /** Copies the list. */
  public DiagnosisReport {
    checks = List.copyOf(checks);
  }

  /** Whether no check failed. */
  public boolean isHealthy() {
    return cause().isEmpty();
  }

  /** The first failed check, usually the cause of later failures; absent if none failed. */
  public Optional<CheckReport> cause() {
    return checks.stream().filter(one -> one.status() == Status.FAILED).findFirst();
  }

  /**
   * Returns the report of a check.
   *
   * @throws IllegalArgumentException if there is no check with this id
   */
  public CheckReport check(String id) {
    return checks.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no check " + id + "."));
  }
}
