package dev.connectorsdk.examples.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.sophos.TenantScope;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SecurityDataTest {
  private final SophosAccess sophos = SophosAccess.open(Environment.of(Map.of()));
  private final TenantScope tenant = sophos.client().tenant();

  @AfterEach
  void close() {
    sophos.close();
  }

  @Test
  void parts_simulatedTenant_haveItsData() {
    assertThat(SecurityData.processes(tenant)).isEqualTo(18);
    assertThat(SecurityData.goOn(tenant, SecurityData.startForOtherProcess(tenant))).isEqualTo(20);
    assertThat(SecurityData.severe(tenant)).isPositive();
    assertThat(SecurityData.openCases(tenant)).isEqualTo(4);
  }

  @Test
  void accountHealth_report_hasARowForEachCheck() {
    assertThat(AccountHealthReport.report(sophos.client()))
        .contains("| check", "| protection", "server-threat-protection", "tamper protection")
        .contains("exclusions        | global");
  }
}
