package dev.connectorsdk.onboarding.diagnosis;

import dev.connectorsdk.onboarding.diagnosis.Finding.State;
import java.util.List;
import java.util.Optional;

/**
 * What a diagnosis found. Holds no secret.
 *
 * @param findings one for each check, in their order
 */
public record DiagnosisReport(List<Finding> findings) {

  /** Copies the list. */
  public DiagnosisReport {
    findings = List.copyOf(findings);
  }

  /** Whether no check failed. */
  public boolean isHealthy() {
    return cause().isEmpty();
  }

  /** The first check that failed, which is most often the cause of what follows; absent if none. */
  public Optional<Finding> cause() {
    return findings.stream().filter(one -> one.state() == State.FAILED).findFirst();
  }

  /**
   * The finding of a check.
   *
   * @throws IllegalArgumentException if there was no such check
   */
  public Finding finding(String id) {
    return findings.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There was no check " + id + "."));
  }
}
