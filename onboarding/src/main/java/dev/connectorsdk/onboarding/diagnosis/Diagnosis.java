package dev.connectorsdk.onboarding.diagnosis;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.onboarding.diagnosis.Finding.State;
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
 * Checks in their order, each bounded in time. One that depends on another which did not come out
 * well is skipped, so that the first failure is the cause and not one of its consequences.
 *
 * <p>Immutable and thread-safe; a run writes nothing anywhere.
 */
public final class Diagnosis {
  private final List<Check> checks;
  private final Duration deadline;

  private Diagnosis(List<Check> checks, Duration deadline) {
    this.checks = checks;
    this.deadline = deadline;
  }

  /**
   * A diagnosis by these checks, each with 30 seconds of time.
   *
   * @throws IllegalArgumentException if two have the same id, or one is to come after a check that
   *     is not before it
   */
  public static Diagnosis of(List<? extends Check> checks) {
    Set<String> before = new HashSet<>();
    for (Check check : checks) {
      if (!before.containsAll(check.after())) {
        throw new IllegalArgumentException(
            check.id() + " comes after " + check.after() + ", which are not all before it.");
      }
      if (!before.add(check.id())) {
        throw new IllegalArgumentException("Two checks have the id " + check.id() + ".");
      }
    }
    return new Diagnosis(List.copyOf(checks), Duration.ofSeconds(30));
  }

  /**
   * The same with another time for each check.
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
   * Runs all checks. If the calling thread is interrupted, the check under way fails, the rest is
   * skipped, and the thread's flag stays set.
   *
   * @param listener told of each check
   */
  public DiagnosisReport run(DiagnosisListener listener) {
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (Check check : checks) {
      Outcome outcome = obstacle(check, findings).orElseGet(() -> look(check, listener));
      Finding finding =
          new Finding(
              check.id(), check.title(), outcome.state(), outcome.evidence(), outcome.advice());
      findings.put(check.id(), finding);
      listener.found(finding);
    }
    return new DiagnosisReport(new ArrayList<>(findings.values()));
  }

  private static Optional<Outcome> obstacle(Check check, Map<String, Finding> findings) {
    if (Thread.currentThread().isInterrupted()) {
      return Optional.of(Outcome.skipped("The diagnosis was interrupted."));
    }
    return check.after().stream()
        .flatMap(id -> Optional.ofNullable(findings.get(id)).stream())
        .filter(one -> one.state() == State.FAILED || one.state() == State.SKIPPED)
        .findFirst()
        .map(one -> Outcome.skipped("\"" + one.title() + "\" " + one.state().past() + "."));
  }

  private Outcome look(Check check, DiagnosisListener listener) {
    listener.started(check);
    FutureTask<Outcome> task = new FutureTask<>(check::look);
    Thread thread = new Thread(task, "diagnosis " + check.id());
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      return late();
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return Outcome.failed("It was interrupted.", "Run the diagnosis again.");
    } catch (ExecutionException | CancellationException e) {
      return broken(e);
    }
  }

  private Outcome late() {
    return Outcome.failed(
        "It did not end within " + deadline.toMillis() + " ms.",
        "Run the diagnosis again; if it is late again, look at the network and at the service's"
            + " status page.");
  }

  /** What is no failed call may hold anything in its message, so that its kind alone is told. */
  private static Outcome broken(Exception failure) {
    return failure.getCause() instanceof ApiException call
        ? Outcome.failed(call)
        : Outcome.failed(
            "It broke off: " + String.valueOf(failure.getCause()).split("[:\\s]", 2)[0] + ".",
            "Check the settings that it uses; if they are right, report it as a fault of the"
                + " check.");
  }
}
