package dev.connectorsdk.onboarding.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.onboarding.diagnosis.Finding.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
  private static Check ok(String id) {
    return Check.of(id, "Title of " + id, () -> Outcome.ok("seen"));
  }

  private static Check bad(String id) {
    return Check.of(id, "Title of " + id, () -> Outcome.failed("broken", "mend it"));
  }

  private static List<State> states(Check... checks) {
    return Diagnosis.of(List.of(checks)).run().findings().stream().map(Finding::state).toList();
  }

  @Test
  void whatComesAfterAFailureIsSkippedAndSaysWhy() {
    Diagnosis diagnosis =
        Diagnosis.of(List.of(bad("a"), ok("b").after("a"), ok("c").after("b"), ok("d")));

    DiagnosisReport report = diagnosis.run();

    assertThat(report.findings())
        .extracting(Finding::state)
        .containsExactly(State.FAILED, State.SKIPPED, State.SKIPPED, State.OK);
    assertThat(report.finding("b").evidence()).isEqualTo("\"Title of a\" failed.");
    assertThat(report.finding("c").evidence()).isEqualTo("\"Title of b\" was skipped.");
    assertThat(report.cause()).contains(report.finding("a"));
    assertThat(report.isHealthy()).isFalse();
  }

  @Test
  void aWarningHoldsUpNothing() {
    Check warning = Check.of("a", "A", () -> Outcome.warning("odd", "look"));

    assertThat(states(warning, ok("b").after("a"))).containsExactly(State.WARNING, State.OK);
  }

  @Test
  void aCheckThatDoesNotEndFailsAndTheNextOneRuns() {
    CountDownLatch never = new CountDownLatch(1);
    Check hanging =
        Check.of(
            "a",
            "A",
            () -> {
              try {
                never.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return Outcome.ok("too late");
            });

    DiagnosisReport report =
        Diagnosis.of(List.of(hanging, ok("b"))).withDeadline(Duration.ofMillis(100)).run();

    assertThat(report.finding("a").state()).isEqualTo(State.FAILED);
    assertThat(report.finding("a").evidence()).contains("within 100 ms");
    assertThat(report.finding("b").state()).isEqualTo(State.OK);
  }

  @Test
  void aCheckThatBreaksOffTellsNothingOfItsMessage() {
    Check broken =
        Check.of(
            "a",
            "A",
            () -> {
              throw new IllegalStateException("s3cr3t");
            });

    Finding finding = Diagnosis.of(List.of(broken)).run().finding("a");

    assertThat(finding.state()).isEqualTo(State.FAILED);
    assertThat(finding.toString()).contains("IllegalStateException").doesNotContain("s3cr3t");
  }

  @Test
  void aFailedCallIsReadAsEvidenceAndAdvice() {
    ErrorResponse answer = new ErrorResponse(503, null, "busy", null, "busy", null);
    StatusException failure =
        StatusException.of(CallReport.notSent("GET a.example/x"), answer, "Call again later.");

    Outcome outcome = Outcome.failed(failure);

    assertThat(outcome.evidence()).contains("GET a.example/x", "503").doesNotContain("again later");
    assertThat(outcome.advice()).isEqualTo(failure.advice());
  }

  @Test
  void aWebPageIsToldApart() {
    ErrorResponse page = new ErrorResponse(403, null, null, null, "<!DOCTYPE html><p>Log in", null);
    StatusException failure =
        StatusException.of(CallReport.notSent("GET a.example/x"), page, "Ask for the scope.");

    assertThat(Outcome.failed(failure).advice()).contains("proxy").doesNotContain("scope");
  }

  @Test
  void anOrderThatCannotBeIsRefused() {
    assertThatThrownBy(() -> Diagnosis.of(List.of(ok("a").after("b"), ok("b"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not all before it");
    assertThatThrownBy(() -> Diagnosis.of(List.of(ok("a"), ok("a"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the id a");
  }

  @Test
  void theListenerHearsEachCheck() {
    List<String> heard = new ArrayList<>();
    DiagnosisListener listener =
        new DiagnosisListener() {
          @Override
          public void started(Check check) {
            heard.add("started " + check.id());
          }

          @Override
          public void found(Finding finding) {
            heard.add(finding.id() + " " + finding.state().word());
          }
        };

    Diagnosis.of(List.of(bad("a"), ok("b").after("a"))).run(listener);

    assertThat(heard).containsExactly("started a", "a failed", "b skipped");
  }

  @Test
  void anInterruptEndsIt() {
    Thread.currentThread().interrupt();

    assertThat(states(ok("a"), ok("b"))).containsExactly(State.SKIPPED, State.SKIPPED);
    assertThat(Thread.interrupted()).isTrue();
  }
}
