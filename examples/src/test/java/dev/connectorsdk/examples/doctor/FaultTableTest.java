package dev.connectorsdk.examples.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.onboarding.diagnosis.DiagnosisListener;
import dev.connectorsdk.onboarding.diagnosis.DiagnosisReport;
import dev.connectorsdk.onboarding.diagnosis.Finding;
import dev.connectorsdk.onboarding.diagnosis.Finding.State;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault gives its own cause, and no other check blames anything else. */
class FaultTableTest {

  static Stream<FaultCase> cases() {
    return Stream.of(VariableCases.all(), NetworkCases.all(), ServiceCases.all())
        .flatMap(all -> all);
  }

  private static DiagnosisReport examine(DiagnosisTarget patient) {
    try (DiagnosisRun examination = new DiagnosisRun(patient)) {
      return examination.run(DiagnosisListener.NONE);
    }
  }

  private static List<String> ids(DiagnosisReport report, State state) {
    return report.findings().stream().filter(one -> one.state() == state).map(Finding::id).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aFaultIsNamed(FaultCase fault) {
    try (SimulatedSetup all = SimulatedSetup.healthy()) {
      DiagnosisTarget.Builder patient = all.describe();
      fault.harm().accept(all, patient);

      DiagnosisReport report = examine(patient.build());

      assertThat(ids(report, State.FAILED)).isEqualTo(fault.failing());
      assertThat(ids(report, State.WARNING)).containsAll(fault.warning());
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
    try (SimulatedSetup all = SimulatedSetup.healthy()) {
      DiagnosisReport report = examine(all.describe().build());

      assertThat(ids(report, State.FAILED)).isEmpty();
      assertThat(ids(report, State.WARNING)).isEmpty();
      assertThat(ids(report, State.OK)).contains("sophos.token", "stackone.action");
      assertThat(all.stackOne.traffic().count("POST", "/actions/rpc")).isEqualTo(1);
    }
  }

  @Test
  void aForeignCertificateIsNamed() {
    try (SimulatedSetup all = SimulatedSetup.healthy();
        StackOneSimulator foreign = StackOneSimulator.builder().https().start()) {
      DiagnosisReport report = examine(all.describe().stackOneUrl(foreign.apiUrl()).build());

      assertThat(ids(report, State.FAILED)).containsExactly("stackone.connection");
      assertThat(report.finding("stackone.connection").evidence()).contains("not trusted");
      assertThat(report.finding("stackone.connection").advice()).contains("proxy opens TLS");
      assertThat(report.finding("stackone.key").state()).isEqualTo(State.SKIPPED);
    }
  }

  @Test
  void thereAreThirtyFaultsOrMore() {
    assertThat(cases().map(FaultCase::name).distinct().count()).isGreaterThanOrEqualTo(30);
  }
}
