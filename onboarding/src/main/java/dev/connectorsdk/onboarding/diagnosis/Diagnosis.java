package dev.connectorsdk.onboarding.diagnosis;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.internal.config.ConfigurationException;
import dev.connectorsdk.onboarding.diagnosis.CheckResult.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs checks in order, each with a deadline. A check that depends on a failed or skipped one is
 * skipped, so that the first failure is the cause and not one of its consequences.
 *
 * <p>Immutable and thread-safe; a run only reads.
 */
public final class Diagnosis {
  private final List<Check> checks;
  private final Duration deadline;

  private Diagnosis(List<Check> checks, Duration deadline) {
    this.checks = checks;
    this.deadline = deadline;
  }

  /**
   * Returns a diagnosis with these checks, each with a deadline of 30 seconds.
   *
   * @throws IllegalArgumentException if two checks have the same id, or one depends on a check that
   *     does not precede it
   */
  public static Diagnosis of(List<? extends Check> checks) {
    Set<String> before = new HashSet<>();
    for (Check check : checks) {
      if (!before.containsAll(check.after())) {
        throw new IllegalArgumentException(
            check.id() + " depends on " + check.after() + ", which do not all precede it.");
      }
      if (!before.add(check.id())) {
        throw new IllegalArgumentException("Two checks have the id " + check.id() + ".");
      }
    }
    return new Diagnosis(List.copyOf(checks), Duration.ofSeconds(30));
  }

  /**
   * Returns the same diagnosis with another deadline for each check.
   *
   * @throws IllegalArgumentException if it is less than a millisecond
   */
  public Diagnosis withDeadline(Duration eachCheck) {
    if (eachCheck.toMillis() < 1) {
      throw new IllegalArgumentException(
          "The deadline must be 1 millisecond or more, was " + eachCheck + ".");
    }
    return new Diagnosis(checks, eachCheck);
  }

  /** Runs all checks. */
  public DiagnosisReport run() {
    return run(DiagnosisListener.NONE);
  }

  /**
   * Runs all checks. If the calling thread is interrupted, the running check fails, the others are
   * skipped, and the thread stays interrupted.
   */
  public DiagnosisReport run(DiagnosisListener listener) {
    Map<String, CheckReport> reports = new LinkedHashMap<>();
    for (Check check : checks) {
      CheckResult result = obstacle(check, reports).orElseGet(() -> run(check, listener));
      CheckReport report = new CheckReport(check.id(), check.title(), result);
      reports.put(check.id(), report);
      listener.checkFinished(report);
    }
    return new DiagnosisReport(new ArrayList<>(reports.values()));
  }

  private static Optional<CheckResult> obstacle(Check check, Map<String, CheckReport> reports) {
    if (Thread.currentThread().isInterrupted()) {
      return Optional.of(CheckResult.skipped("The diagnosis was interrupted."));
    }
    return check.after().stream()
        .flatMap(id -> Optional.ofNullable(reports.get(id)).stream())
        .filter(one -> one.status() == Status.FAILED || one.status() == Status.SKIPPED)
        .findFirst()
        .map(
            one ->
                CheckResult.skipped(
                    "\"%s\" %s."
                        .formatted(
                            one.title(),
                            one.status() == Status.FAILED ? "failed" : "was skipped")));
  }

  private CheckResult run(Check check, DiagnosisListener listener) {
    listener.checkStarted(check);
    FutureTask<CheckResult> task = new FutureTask<>(check.body()::get);
    Thread thread = new Thread(null, task, "diagnosis " + check.id(), 0, false);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      return timedOut();
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return CheckResult.failed("It was interrupted.", "Run the diagnosis again.");
    } catch (ExecutionException | CancellationException e) {
      return aborted(e);
    }
  }

  private CheckResult timedOut() {
    return CheckResult.failed(
        "It did not finish within " + deadline.toMillis() + " ms.",
        "Run the diagnosis again; if it times out again, check the network and the service's status"
            + " page.");
  }

  /**
   * What an exception of the SDK says. The message of another one may contain anything, so only its
   * type is shown.
   */
  private static CheckResult aborted(Exception failure) {
    if (failure.getCause() instanceof ConfigurationException invalid) {
      return CheckResult.failed(invalid.problem(), invalid.remedy());
    }
    return failure.getCause() instanceof ApiException call
        ? CheckResult.failed(call)
        : CheckResult.failed(
            "It threw " + String.valueOf(failure.getCause()).split("[:\\s]", 2)[0] + ".",
            "Check the settings that it uses; if they are right, report it as a bug of the check.");
  }
}
