package dev.connectorsdk.examples.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.onboarding.diagnosis.CheckReport;
import dev.connectorsdk.onboarding.diagnosis.CheckResult.Status;
import dev.connectorsdk.onboarding.diagnosis.DiagnosisListener;
import dev.connectorsdk.onboarding.diagnosis.DiagnosisReport;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault is reported as its own cause, and no other check fails. */
class FaultTableTest {

  static Stream<FaultCase> cases() {
    return Stream.of(
            VariableCases.all(),
            PastedValueCases.all(),
            NetworkCases.all(),
            TargetCases.all(),
            ServiceCases.all())
        .flatMap(cases -> cases);
  }

  private static DiagnosisReport diagnose(DiagnosisTarget target) {
    try (DiagnosisRun run = new DiagnosisRun(target)) {
      return run.run(DiagnosisListener.NONE);
    }
  }

  private static List<String> ids(DiagnosisReport report, Status status) {
    return report.checks().stream()
        .filter(one -> one.status() == status)
        .map(CheckReport::id)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void diagnosis_eachFault_hasExpectedCause(FaultCase fault) {
    try (SimulatedSetup setup = SimulatedSetup.start()) {
      DiagnosisTarget.Builder target = setup.target();
      fault.inject().accept(setup, target);

      DiagnosisReport report = diagnose(target.build());

      assertThat(ids(report, Status.FAILED)).isEqualTo(fault.failing());
      assertThat(ids(report, Status.WARNING)).containsAll(fault.warning());
      String causeText =
          report.cause().map(cause -> cause.evidence() + " " + cause.advice()).orElse("");
      fault.expectedTexts().forEach(text -> assertThat(causeText).contains(text));
      report.cause().ifPresent(cause -> assertThat(cause.advice()).isNotBlank());
      assertThat(report.toString())
          .doesNotContain(setup.sophos.tenantCredential().revealSecret())
          .doesNotContain(setup.stackOne.apiKey().reveal());
    }
  }

  @Test
  void diagnosis_healthySimulators_noFailures() {
    try (SimulatedSetup setup = SimulatedSetup.start()) {
      DiagnosisReport report = diagnose(setup.target().build());

      assertThat(ids(report, Status.FAILED)).isEmpty();
      assertThat(ids(report, Status.WARNING)).isEmpty();
      assertThat(ids(report, Status.OK)).contains("sophos.token", "stackone.action");
      assertThat(setup.stackOne.traffic().count("POST", "/actions/rpc")).isEqualTo(1);
    }
  }

  @Test
  void diagnosis_untrustedCertificate_isReported() {
    try (SimulatedSetup setup = SimulatedSetup.start();
        StackOneSimulator foreign = StackOneSimulator.builder().https().start()) {
      DiagnosisReport report = diagnose(setup.target().stackOneUrl(foreign.apiUrl()).build());

      assertThat(ids(report, Status.FAILED)).containsExactly("stackone.connection");
      assertThat(report.check("stackone.connection").evidence()).contains("not trusted");
      assertThat(report.check("stackone.connection").advice())
          .contains("intercepts TLS", "trustedCertificates");
      assertThat(report.check("stackone.key").status()).isEqualTo(Status.SKIPPED);
    }
  }

  @Test
  void faultCases_total_atLeastAHundred() {
    assertThat(cases().map(FaultCase::name).distinct().count()).isGreaterThanOrEqualTo(100);
  }
}
