package dev.connectorsdk.sophos.license;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.RecordedCall;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LicensesTest {
  private final Central central = new Central();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void get_ofTenantOfPartner_goesToTheGlobalHostForTheTenant() {
    SophosClient client = central.client(central.simulator.partnerCredential());
    String tenantId = central.simulator.partner().tenants().get(1).id();

    AccountLicenses licenses = client.tenant(tenantId).licenses().get();

    assertThat(licenses.tenant().orElseThrow().id()).contains(tenantId);
    assertThat(licenses.licenses().get(0).endDate()).contains(LocalDate.parse("2026-12-31"));
    RecordedCall call = central.apiCalls().get(1);
    assertThat(call.server()).isEqualTo("global");
    assertThat(call.header("X-Tenant-ID")).contains(tenantId);
    assertThat(call.header("X-Partner-ID")).isEmpty();
  }

  @Test
  void firewalls_moreThanOnePage_allAreListed() {
    for (int i = 0; i < 250; i++) {
      central
          .simulator
          .tenant()
          .items("/licenses/v1/licenses/firewalls")
          .add(Map.of("serialNumber", "C" + i, "tenant", Map.of()));
    }

    assertThat(central.client().tenant().licenses().firewalls().stream()).hasSize(253);
    assertThat(central.apiCalls()).hasSize(3);
  }
}
