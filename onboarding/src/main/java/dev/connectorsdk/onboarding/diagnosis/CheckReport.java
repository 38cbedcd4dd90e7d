package dev.connectorsdk.onboarding.diagnosis;

import dev.connectorsdk.onboarding.diagnosis.CheckResult.Status;

/**
 * A check with its result. Contains no secret.
 *
 * @param id the id of the check
 * @param title the title of the check
 * @param result the result
 */
public record CheckReport(String id, String title, CheckResult result) {

  /** The status. */
  public Status status() {
    return result.status();
  }

  /** What was found, or why the check was skipped. */
  public String evidence() {
    return result.evidence();
  }

  /** What to do, empty if nothing. */
  public String advice() {
    return result.advice();
  }
}
