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

/** Each fault gives its own cause, and no other check blames anything else. */
class FaultTableTest {

  static Stream<Case> cases() {
    return Stream.of(VariableCases.all(), NetworkCases.all(), ServiceCases.all())
        .flatMap(all -> all);
  }

  private static DiagnosisReport examine(Patient patient) {
    try (Examination examination = new Examination(patient)) {
      return examination.run(DiagnosisListener.NONE);
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
  void aFaultIsNamed(Case fault) {
    try (SimulatedPatient all = SimulatedPatient.healthy()) {
      Patient.Builder patient = all.describe();
      fault.harm().accept(all, patient);

      DiagnosisReport report = examine(patient.build());

      assertThat(ids(report, Status.FAILED)).isEqualTo(fault.failing());
      assertThat(ids(report, Status.WARNING)).containsAll(fault.warning());
      String told = report.cause().map(cause -> cause.evidence() + " " + cause.advice()).orElse("");
      fault.words().forEach(words -> assertThat(told).contains(words));
      report.cause().ifPresent(cause -> assertThat(cause.advice()).isNotBlank());
      assertThat(report.toString())
          .doesNotContain(all.sophos.tenantCredential().revealSecret())
          .doesNotContain(all.stackOne.apiKey().reveal());
    }
  }

  @Test
  void aHealthyWorldHasNothingWrong() {
    try (SimulatedPatient all = SimulatedPatient.healthy()) {
      DiagnosisReport report = examine(all.describe().build());

      assertThat(ids(report, Status.FAILED)).isEmpty();
      assertThat(ids(report, Status.WARNING)).isEmpty();
      assertThat(ids(report, Status.OK)).contains("sophos.token", "stackone.action");
      assertThat(all.stackOne.traffic().count("POST", "/actions/rpc")).isEqualTo(1);
    }
  }

  @Test
  void aForeignCertificateIsNamed() {
    try (SimulatedPatient all = SimulatedPatient.healthy();
        StackOneSimulator foreign = StackOneSimulator.builder().https().start()) {
      DiagnosisReport report = examine(all.describe().stackOneUrl(foreign.apiUrl()).build());

      assertThat(ids(report, Status.FAILED)).containsExactly("stackone.connection");
      assertThat(report.check("stackone.connection").evidence()).contains("not trusted");
      assertThat(report.check("stackone.connection").advice()).contains("proxy intercepts TLS");
      assertThat(report.check("stackone.key").status()).isEqualTo(Status.SKIPPED);
    }
  }

  @Test
  void thereAreThirtyFaultsOrMore() {
    assertThat(cases().map(Case::name).distinct().count()).isGreaterThanOrEqualTo(30);
  }
}
