package dev.connectorsdk.sophos.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.sophos.access.RoleRequirements.Assessment;
import dev.connectorsdk.sophos.access.RoleRequirements.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleRequirementsTest {
  private static final String ALERTS = "GET /common/v1/alerts";
  private static final String ISOLATION = "POST /endpoint/v1/endpoints/isolation";

  private static Assessment assess(
      Optional<ServicePrincipalRole> role, List<String> actions, String... operations) {
    return RoleRequirements.of(actions, List.of(operations), Map.of()).assess(role);
  }

  @Test
  void assess_refusedOperation_insufficientWithOperationAndAdvice() {
    Assessment assessment =
        assess(Optional.of(ServicePrincipalRole.READ_ONLY), List.of(), ISOLATION);

    assertThat(assessment.verdict()).isEqualTo(Verdict.INSUFFICIENT);
    assertThat(assessment.reason()).contains("ReadOnly may not call " + ISOLATION);
  }

  @Test
  void assess_allowedOperation_sufficientWithEvidence() {
    Assessment assessment =
        assess(Optional.of(ServicePrincipalRole.SUPER_ADMIN), List.of(), ALERTS);

    assertThat(assessment.verdict()).isEqualTo(Verdict.SUFFICIENT);
    assertThat(assessment.reason()).containsPattern("may call all of them \\(\\w+");
  }

  @Test
  void assess_action_unknownUntilItsOperationsAreGiven() {
    Optional<ServicePrincipalRole> reader = Optional.of(ServicePrincipalRole.READ_ONLY);
    List<String> actions = List.of("sophos_isolate");
    Operation isolation =
        RoleAccessTable.load().operations().get("POST", "/endpoint/v1/endpoints/isolation");

    assertThat(assess(reader, actions))
        .satisfies(any -> assertThat(any.verdict()).isEqualTo(Verdict.UNKNOWN))
        .satisfies(any -> assertThat(any.reason()).contains("sophos_isolate"));
    assertThat(
            RoleRequirements.of(actions, List.of(), Map.of("sophos_isolate", List.of(isolation)))
                .assess(reader)
                .verdict())
        .isEqualTo(Verdict.INSUFFICIENT);
  }

  @Test
  void assess_unknownRole_unknownWithAdvice() {
    assertThat(assess(Optional.empty(), List.of(), ALERTS))
        .satisfies(any -> assertThat(any.verdict()).isEqualTo(Verdict.UNKNOWN))
        .satisfies(any -> assertThat(any.reason()).contains("role is not known to the SDK"));
    Optional<ServicePrincipalRole> auditor = Optional.of(ServicePrincipalRole.parse("Auditor"));
    assertThat(assess(auditor, List.of(), ALERTS).reason()).contains("no role").contains("Auditor");
  }

  @Test
  void assess_noRequirements_unknown() {
    assertThat(assess(Optional.empty(), List.of()).verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"alerts", "GET /common/v1/nothing", "GET common v1", ""})
  void of_invalidOperation_rejected(String text) {
    assertThatThrownBy(() -> assess(Optional.empty(), List.of(), text))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
