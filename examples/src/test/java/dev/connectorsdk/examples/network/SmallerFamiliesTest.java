package dev.connectorsdk.examples.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The code of the page runs on the simulator. */
class SmallerFamiliesTest {
  private final SophosCentralSimulator sophos = SophosCentralSimulator.start();
  private final SophosClient client = client(sophos.tenantCredential());
  private final TenantScope tenant = client.tenant();

  @AfterEach
  void close() {
    client.close();
    sophos.close();
  }

  private SophosClient client(SimulatedCredential credential) {
    return SophosClient.builder()
        .credentials(ClientCredentials.of(credential.clientId(), credential.revealSecret()))
        .identityUrl(sophos.identityUrl())
        .apiUrl(sophos.globalUrl())
        .allowHosts("127.0.0.1")
        .build();
  }

  @Test
  void macFilter_oneMoreAddress_isInBoth() {
    assertThat(SmallerFamilies.filterMacAddresses(tenant, "02:00:00:00:00:99"))
        .contains("02:00:00:00:00:99");
    assertThat(tenant.wifi().macFiltering().macAddresses()).contains("02:00:00:00:00:99");
  }

  @Test
  void dnsLocation_created_isListed() {
    String id = SmallerFamilies.addLocation(tenant).id();
    assertThat(tenant.dnsLocations().get(id).ipList()).containsExactly("192.0.2.7");
  }

  @Test
  void runtimeProfile_created_isListed() {
    String id = SmallerFamilies.disableRule(tenant).id();
    assertThat(tenant.runtimeProfiles().get(id).name()).contains("Build");
  }

  @Test
  void reads_eachFamily_haveTheSimulatedData() {
    assertThat(SmallerFamilies.expiring(tenant)).isNotEmpty();
    assertThat(SmallerFamilies.rolesOfCredentials(tenant)).isNotEmpty();
    assertThat(SmallerFamilies.changesOfADay(tenant, sophos.clock().instant())).isNotNegative();
  }

  @Test
  void question_asked_canBeRead() {
    String userId = String.valueOf(sophos.tenant().users().first(1).get(0).get("id"));
    String id = SmallerFamilies.ask(tenant, userId).id();
    assertThat(tenant.attestations().get(id).id()).isEqualTo(id);
  }

  @Test
  void organization_tenants_areCounted() {
    try (SophosClient organization = client(sophos.organizationCredential())) {
      assertThat(SmallerFamilies.countTenants(organization.organization())).isPositive();
    }
  }
}
