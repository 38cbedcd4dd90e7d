package dev.connectorsdk.onboarding.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.onboarding.diagnosis.CheckResult.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
  private static Check ok(String id) {
    return Check.of(id, "Title of " + id, () -> CheckResult.ok("seen"));
  }

  private static Check bad(String id) {
    return Check.of(id, "Title of " + id, () -> CheckResult.failed("broken", "mend it"));
  }

  private static List<Status> states(Check... checks) {
    return Diagnosis.of(List.of(checks)).run().checks().stream().map(CheckReport::status).toList();
  }

  @Test
  void dependentCheck_afterFailure_skippedWithReason() {
    Diagnosis diagnosis =
        Diagnosis.of(List.of(bad("a"), ok("b").after("a"), ok("c").after("b"), ok("d")));

    DiagnosisReport report = diagnosis.run();

    assertThat(report.checks())
        .extracting(CheckReport::status)
        .containsExactly(Status.FAILED, Status.SKIPPED, Status.SKIPPED, Status.OK);
    assertThat(report.check("b").evidence()).isEqualTo("\"Title of a\" failed.");
    assertThat(report.check("c").evidence()).isEqualTo("\"Title of b\" was skipped.");
    assertThat(report.cause()).contains(report.check("a"));
    assertThat(report.isHealthy()).isFalse();
  }

  @Test
  void dependentCheck_afterWarning_runs() {
    Check warning = Check.of("a", "A", () -> CheckResult.warning("odd", "look"));

    assertThat(states(warning, ok("b").after("a"))).containsExactly(Status.WARNING, Status.OK);
  }

  @Test
  void check_pastDeadline_failedAndNextRuns() {
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
              return CheckResult.ok("too late");
            });

    DiagnosisReport report =
        Diagnosis.of(List.of(hanging, ok("b"))).withDeadline(Duration.ofMillis(100)).run();

    assertThat(report.check("a").status()).isEqualTo(Status.FAILED);
    assertThat(report.check("a").evidence()).contains("within 100 ms");
    assertThat(report.check("b").status()).isEqualTo(Status.OK);
  }

  @Test
  void check_throws_failedWithoutMessage() {
    Check broken =
        Check.of(
            "a",
            "A",
            () -> {
              throw new IllegalStateException("s3cr3t");
            });

    CheckReport finding = Diagnosis.of(List.of(broken)).run().check("a");

    assertThat(finding.status()).isEqualTo(Status.FAILED);
    assertThat(finding.toString()).contains("IllegalStateException").doesNotContain("s3cr3t");
  }

  @Test
  void check_invalidConfiguration_saysWhatTheExceptionSays() {
    Check unset =
        Check.of(
            "a",
            "A",
            () -> {
              Environment.of(Map.of("KEY", "v1.eu1.s3cr3t\u00a0")).apiKey("KEY");
              return CheckResult.ok("");
            });

    CheckReport finding = Diagnosis.of(List.of(unset)).run().check("a");

    assertThat(finding.evidence())
        .isEqualTo(
            "The environment variable KEY cannot be used. The API key has a no-break space as"
                + " character 14 of 14.");
    assertThat(finding.advice()).startsWith("Copy it again, without line breaks");
    assertThat(finding.toString()).doesNotContain("s3cr3t");
  }

  @Test
  void failedResult_statusException_hasEvidenceAndAdvice() {
    ErrorResponse answer = new ErrorResponse(503, null, "busy", null, "busy", null);
    StatusException failure =
        StatusException.of(CallReport.notSent("GET a.example/x"), answer, "Call again later.");

    CheckResult outcome = CheckResult.failed(failure);

    assertThat(outcome.evidence()).contains("GET a.example/x", "503").doesNotContain("again later");
    assertThat(outcome.advice()).isEqualTo(failure.advice());
  }

  @Test
  void failedResult_webPage_adviceNamesProxy() {
    ErrorResponse page = new ErrorResponse(403, null, null, null, "<!DOCTYPE html><p>Log in", null);
    StatusException failure =
        StatusException.of(CallReport.notSent("GET a.example/x"), page, "Ask for the scope.");

    assertThat(CheckResult.failed(failure).advice()).contains("proxy").doesNotContain("scope");
  }

  @Test
  void diagnosis_invalidOrder_rejected() {
    assertThatThrownBy(() -> Diagnosis.of(List.of(ok("a").after("b"), ok("b"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("do not all precede it");
    assertThatThrownBy(() -> Diagnosis.of(List.of(ok("a"), ok("a"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the id a");
  }

  @Test
  void listener_eachCheck_called() {
    List<String> events = new ArrayList<>();
    DiagnosisListener listener =
        new DiagnosisListener() {
          @Override
          public void checkStarted(Check check) {
            events.add("started " + check.id());
          }

          @Override
          public void checkFinished(CheckReport finding) {
            events.add(finding.id() + " " + finding.status().word());
          }
        };

    Diagnosis.of(List.of(bad("a"), ok("b").after("a"))).run(listener);

    assertThat(events).containsExactly("started a", "a failed", "b skipped");
  }

  @Test
  void run_interrupted_skipsRest() {
    Thread.currentThread().interrupt();

    assertThat(states(ok("a"), ok("b"))).containsExactly(Status.SKIPPED, Status.SKIPPED);
    assertThat(Thread.interrupted()).isTrue();
  }
}
