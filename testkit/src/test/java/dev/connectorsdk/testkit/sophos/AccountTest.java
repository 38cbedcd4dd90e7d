package dev.connectorsdk.testkit.sophos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.sophos.SophosTestClient.Reply;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {
  private static final String TENANTS = "/partner/v1/tenants";

  private final SophosCentralSimulator sophos = SophosCentralSimulator.start();

  @AfterEach
  void close() {
    sophos.close();
  }

  @Test
  void whoami_tenant_regionHost() {
    Reply reply = SophosTestClient.global(sophos, sophos.tenantCredential()).get("/whoami/v1");
    assertThat(reply.text("id")).isEqualTo(sophos.tenant().id());
    assertThat(reply.text("idType")).isEqualTo("tenant");
    assertThat(reply.text("apiHosts.global")).isEqualTo(sophos.globalUrl().toString());
    assertThat(reply.text("apiHosts.dataRegion")).isEqualTo(sophos.regionUrl("eu01").toString());
  }

  @Test
  void whoami_partnerAndOrganization_noRegionHost() {
    Reply partner = SophosTestClient.global(sophos, sophos.partnerCredential()).get("/whoami/v1");
    Reply organization =
        SophosTestClient.global(sophos, sophos.organizationCredential()).get("/whoami/v1");
    assertThat(partner.text("idType")).isEqualTo("partner");
    assertThat(partner.text("id")).isEqualTo(sophos.partner().id());
    assertThat(partner.at("apiHosts.dataRegion")).isNull();
    assertThat(organization.text("idType")).isEqualTo("organization");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer nonsense", "Basic YTpi", "Bearer", "nonsense"})
  void call_withoutValidToken_401(String authorization) {
    Reply reply =
        SophosTestClient.at(sophos.globalUrl(), "Authorization", authorization).get("/whoami/v1");
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.text("error")).isEqualTo("Unauthorized");
    assertThat(reply.text("correlationId")).hasSize(36);
    assertThat(SophosTestClient.at(sophos.globalUrl()).get("/whoami/v1").status()).isEqualTo(401);
  }

  @Test
  void tenants_partner_withAndWithoutApiHost() {
    Reply reply = partner().get(TENANTS + "?pageTotal=true");
    assertThat(reply.items()).hasSize(7);
    assertThat(reply.items()).filteredOn(tenant -> !tenant.containsKey("apiHost")).hasSize(1);
    assertThat(reply.items())
        .extracting(tenant -> tenant.get("dataRegion"))
        .containsOnly("eu01", "us03", "au01");
    assertThat(reply.items().get(0).get("partner")).isEqualTo(Map.of("id", sophos.partner().id()));
  }

  @Test
  void tenants_pageTotal_totalsOnRequest() {
    Reply plain = partner().get(TENANTS + "?pageSize=3");
    assertThat(plain.at("pages.total")).isNull();
    assertThat(plain.at("pages.current")).isEqualTo(1L);
    Reply last = partner().get(TENANTS + "?pageSize=3&page=3&pageTotal=true");
    assertThat(last.items()).hasSize(1);
    assertThat(last.at("pages.total")).isEqualTo(3L);
    assertThat(last.at("pages.items")).isEqualTo(7L);
    assertThat(last.at("pages.maxSize")).isEqualTo(100L);
  }

  @Test
  void tenants_pageBeyondEnd_empty() {
    Reply reply = partner().get(TENANTS + "?page=9");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.items()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page=0",
        "page=-1",
        "page=x",
        "pageSize=0",
        "pageSize=101",
        "pageSize=99999999999",
        "pageTotal=maybe"
      })
  void tenants_invalidPage_400(String query) {
    Reply reply = partner().get(TENANTS + "?" + query);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text("error")).isEqualTo("badRequest");
  }

  @Test
  void tenant_byId_selectedFields() {
    SimulatedTenant tenant = sophos.partner().tenants().get(1);
    Reply reply = partner().get(TENANTS + "/" + tenant.id() + "?fields=name");
    assertThat(reply.body())
        .isEqualTo("{\"id\":\"" + tenant.id() + "\",\"name\":\"" + tenant.name() + "\"}");
    assertThat(partner().get(TENANTS + "/" + sophos.tenant().id()).status()).isEqualTo(404);
  }

  @Test
  void tenants_organization_listed() {
    SophosTestClient caller =
        SophosTestClient.global(
            sophos,
            sophos.organizationCredential(),
            "X-Organization-ID",
            sophos.organization().id());
    assertThat(caller.get("/organization/v1/tenants").items()).hasSize(3);
    assertThat(caller.get("/organization/v1/tenants").items().get(0)).containsKey("organization");
  }

  @Test
  void partnerApi_tenantCredential_empty504() {
    SophosTestClient caller =
        SophosTestClient.global(
            sophos, sophos.tenantCredential(), "X-Partner-ID", sophos.partner().id());
    assertThat(caller.get(TENANTS)).isEqualTo(new Reply(504, ""));
  }

  @Test
  void parentCall_wrongAccountOrHeader_rejected() {
    SimulatedCredential credential = sophos.partnerCredential();
    String id = sophos.partner().id();
    assertThat(SophosTestClient.global(sophos, credential).get(TENANTS).status()).isEqualTo(401);
    assertThat(
            SophosTestClient.global(sophos, credential, "X-Partner-ID", sophos.tenant().id())
                .get(TENANTS)
                .status())
        .isEqualTo(403);
    assertThat(
            SophosTestClient.global(sophos, credential, "X-Partner-ID", id, "X-Tenant-ID", id)
                .get(TENANTS)
                .status())
        .isEqualTo(400);
    assertThat(
            SophosTestClient.global(
                    sophos, credential, "X-Organization-ID", sophos.organization().id())
                .get("/organization/v1/tenants")
                .status())
        .isEqualTo(403);
  }

  @Test
  void tenantCall_otherRegion_403() {
    SimulatedTenant birch = sophos.partner().tenants().get(1);
    assertThat(asPartner("us03", birch).get("/common/v1/alerts").status()).isEqualTo(200);
    Reply wrongRegion = asPartner("eu01", birch).get("/common/v1/alerts");
    assertThat(wrongRegion.status()).isEqualTo(403);
    assertThat(wrongRegion.text("error")).isEqualTo("Forbidden");
  }

  @Test
  void tenantCall_unmanagedTenant_403UntilAllowed() {
    SimulatedTenant gorse = sophos.partner().tenants().get(6);
    assertThat(asPartner("eu01", gorse).get("/common/v1/alerts").status()).isEqualTo(403);
    gorse.allowParent();
    assertThat(asPartner("eu01", gorse).get("/common/v1/alerts").status()).isEqualTo(200);
  }

  @Test
  void tenantCall_otherAccount_403() {
    SimulatedTenant other = sophos.organization().tenants().get(0);
    assertThat(asPartner("eu01", other).get("/common/v1/alerts").status()).isEqualTo(403);
    assertThat(asPartner("eu01", sophos.tenant()).get("/common/v1/alerts").status()).isEqualTo(403);
  }

  @Test
  void tenantCall_noOrTwoAccountHeaders_rejected() {
    String token = "Bearer " + SophosTestClient.token(sophos, sophos.tenantCredential());
    URI host = sophos.regionUrl("eu01");
    String id = sophos.tenant().id();
    assertThat(SophosTestClient.at(host, "Authorization", token).get("/common/v1/alerts").status())
        .isEqualTo(401);
    assertThat(
            SophosTestClient.at(host, "Authorization", token, "X-Tenant-ID", id, "X-Tenant-ID", id)
                .get("/common/v1/alerts")
                .status())
        .isEqualTo(400);
  }

  @Test
  void apiHost_replaced_inWhoamiAndLists() {
    sophos.tenant().setApiHost(URI.create("https://evil.example"));
    Reply reply = SophosTestClient.global(sophos, sophos.tenantCredential()).get("/whoami/v1");
    assertThat(reply.text("apiHosts.dataRegion")).isEqualTo("https://evil.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/alert/v1/alerts", "/common/v1/tenants", "/whoami/v1"})
  void unknownPath_called_404AndUnexpected(String path) {
    Reply reply = SophosTestClient.of(sophos).get(path);
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.text("error")).isEqualTo("ApplicationNotFound");
    assertThat(sophos.unexpected())
        .extracting(call -> call.server() + call.path())
        .containsExactly("eu01" + path);
  }

  @Test
  void accounts_added_usable() {
    SimulatedTenant tenant = sophos.addTenant("Late Comer", "au01");
    SimulatedCredential credential = sophos.credentials().add(tenant, ServiceRole.READ_ONLY);
    Reply reply = SophosTestClient.global(sophos, credential).get("/whoami/v1");
    assertThat(reply.text("id")).isEqualTo(tenant.id());
    assertThat(sophos.credentials().find(credential.clientId())).contains(credential);
  }

  private SophosTestClient partner() {
    return SophosTestClient.global(
        sophos, sophos.partnerCredential(), "X-Partner-ID", sophos.partner().id());
  }

  private SophosTestClient asPartner(String region, SimulatedTenant tenant) {
    String token = SophosTestClient.token(sophos, sophos.partnerCredential());
    return SophosTestClient.at(
        sophos.regionUrl(region), "Authorization", "Bearer " + token, "X-Tenant-ID", tenant.id());
  }
}
