package dev.connectorsdk.sophos.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.health.AccountHealth.EndpointHealth;
import dev.connectorsdk.sophos.health.AccountHealth.ProtectionCheck;
import dev.connectorsdk.testkit.http.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccountHealthCheckTest {
  private final Central central = new Central(settings -> settings.sizes(0, 0));
  private final AccountHealthCheck health = central.client().tenant().accountHealth();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void get_threeOfFourComputersHealthy_scoreIsTheirShare() {
    for (String state : List.of("good", "good", "good", "bad")) {
      central
          .simulator
          .tenant()
          .endpoints()
          .add(Map.of("type", "computer", "health", Map.of("overall", state)));
    }

    EndpointHealth endpoint = health.get().endpoint().orElseThrow();

    ProtectionCheck check = endpoint.protection().orElseThrow().computer().orElseThrow();
    assertThat(check.total()).hasValue(4);
    assertThat(check.notFullyProtected()).hasValue(1);
    assertThat(check.score()).hasValue(75);
    assertThat(endpoint.policy().orElseThrow().server()).containsKey("server-threat-protection");
  }

  @Test
  void snooze_oneCheck_itAloneIsSnoozed() {
    EndpointHealth after =
        health
            .snooze(s -> s.issue(HealthIssue.PROTECTION_SERVER).snoozed(true).comment("lab"))
            .endpoint()
            .orElseThrow();

    var protection = after.protection().orElseThrow();
    assertThat(protection.server().orElseThrow().snoozed()).contains(true);
    assertThat(protection.server().orElseThrow().snoozeDetail().orElseThrow().comment())
        .contains("lab");
    assertThat(protection.computer().orElseThrow().snoozed()).contains(false);

    var ended = health.snooze(s -> s.issue(HealthIssue.PROTECTION_SERVER).snoozed(false));
    assertThat(ended.endpoint().orElseThrow().protection().orElseThrow().server().orElseThrow())
        .extracting(ProtectionCheck::snoozed)
        .isEqualTo(Optional.of(false));
  }

  @Test
  void snooze_policyTypeMissing_nothingIsSent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> health.snooze(s -> s.issue(HealthIssue.POLICY_SERVER).snoozed(true)))
        .withMessage("policy.server needs a policyType, such as threat-protection.");
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void history_lastDayBeforeFirst_nothingIsSent() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> health.history(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-01")))
        .withMessageContaining("2026-03-02, 2026-03-01");
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void get_scoreUnreadable_isAbsentAndTheRestIsRead() {
    central
        .simulator
        .faults()
        .on("GET", "/account-health-check/**")
        .inject(
            Fault.body(
                "{\"tenant\":7,\"endpoint\":{\"protection\":{\"computer\":"
                    + "{\"total\":4,\"score\":\"high\"},\"server\":[]},\"policy\":null}}"));

    AccountHealth read = health.get();

    var protection = read.endpoint().orElseThrow().protection().orElseThrow();
    assertThat(read.tenant()).isEmpty();
    assertThat(protection.computer().orElseThrow().total()).hasValue(4);
    assertThat(protection.computer().orElseThrow().score()).isEqualTo(OptionalInt.empty());
    assertThat(protection.server()).isEmpty();
  }
}
