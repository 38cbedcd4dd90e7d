package dev.connectorsdk.sophos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.NotSentException;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.tenant.Tenant;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopesTest {
  private final Central central = new Central();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void whoami_manyCalls_oneRequest() {
    SophosClient client = central.client();

    assertThat(client.identity().level()).isEqualTo(AccountLevel.TENANT);
    assertThat(client.identity().id()).isEqualTo(central.simulator.tenant().id());
    client.tenant().alerts().get(central.alertId());
    client.tenant().alerts().get(central.alertId());

    assertThat(central.simulator.traffic().count("GET", Central.WHOAMI)).isEqualTo(1);
    assertThat(central.tokens()).isEqualTo(1);
  }

  @Test
  void clientAndList_created_nothingIsSent() {
    SophosClient client = central.client();
    assertThat(central.calls()).isEmpty();

    var unused = client.tenant().alerts().list();
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void whoami_request_hasNoAccountHeader() {
    assertThat(central.client().identity().hosts()).isPresent();
    assertThat(accountHeaders(central.calls().get(1))).isEmpty();
  }

  @Test
  void tenantScope_request_hasOnlyTheTenantHeader() {
    assertThat(central.client().tenant().roles().list()).isNotEmpty();

    assertThat(accountHeaders(central.apiCalls().get(0)))
        .containsExactly(Map.entry("X-Tenant-ID", central.simulator.tenant().id()));
  }

  @Test
  void partner_itsTenants_areReachedInTheirRegions() {
    SophosClient partner = central.client(central.simulator.partnerCredential());
    List<SimulatedTenant> tenants = central.simulator.partner().tenants();

    long first = partner.tenant(tenants.get(0).id()).alerts().list().stream().count();
    long second = partner.tenant(tenants.get(1).id()).alerts().list().stream().count();

    assertThat(first).isPositive();
    assertThat(second).isPositive();
    List<RecordedCall> calls = central.apiCalls();
    assertThat(calls)
        .extracting(RecordedCall::server)
        .containsExactly("global", tenants.get(0).region(), "global", tenants.get(1).region());
    assertThat(accountHeaders(calls.get(0)))
        .containsExactly(Map.entry("X-Partner-ID", central.simulator.partner().id()));
    assertThat(accountHeaders(calls.get(1)))
        .containsExactly(Map.entry("X-Tenant-ID", tenants.get(0).id()));
    assertThat(accountHeaders(calls.get(3)))
        .containsExactly(Map.entry("X-Tenant-ID", tenants.get(1).id()));
  }

  @Test
  void organization_itsTenants_areReached() {
    SophosClient client = central.client(central.simulator.organizationCredential());
    SimulatedTenant tenant = central.simulator.organization().tenants().get(2);

    assertThat(client.tenant(tenant.id()).endpoints().list()).isNotEmpty();
    assertThat(accountHeaders(central.apiCalls().get(0)))
        .containsExactly(Map.entry("X-Organization-ID", central.simulator.organization().id()));
    assertThat(central.apiCalls().get(1).server()).isEqualTo(tenant.region());
  }

  @Test
  void listedTenant_scope_noFurtherRequest() {
    SophosClient client = central.client(central.simulator.partnerCredential());
    Tenant tenant = client.partner().tenants().list().iterator().next();
    central.simulator.traffic().clear();

    client.tenant(tenant).alerts().list().iterator().next();

    assertThat(central.calls()).hasSize(1);
  }

  @Test
  void tenantCredential_ownIdInAnyCase_isReached() {
    String id = central.simulator.tenant().id().toUpperCase(Locale.ROOT);

    assertThat(central.client().tenant(id).id()).isEqualTo(central.simulator.tenant().id());
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void upperCaseId_request_isSentUnchanged() {
    String id = central.simulator.tenant().id().toUpperCase(Locale.ROOT);
    whoami(
        "{\"id\":\"%s\",\"idType\":\"tenant\",\"apiHosts\":{\"dataRegion\":\"%s/\"}}"
            .formatted(id, central.simulator.regionUrl("eu01")));

    assertThat(central.client().tenant().alerts().list()).isNotEmpty();
    assertThat(accountHeaders(central.apiCalls().get(0)))
        .containsExactly(Map.entry("X-Tenant-ID", id));
  }

  @Test
  void tenantCredential_partnerOrOrganization_isRefused() {
    SophosClient client = central.client();

    refused(client, SophosClient::partner, "level tenant", "partner", "tenant()");
    refused(client, SophosClient::organization, "level tenant", "organization", "tenant()");
    refused(client, c -> c.tenant("11111111-2222-3333-4444-555555555555"), "tenant()");
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void tenantCredential_otherTenant_isRefused() {
    Tenant other = Tenant.builder().id("t2").apiHost("https://api-eu01.central.sophos.com").build();

    refused(central.client(), c -> c.tenant(other), "level tenant", "tenant()");
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void partnerCredential_tenantOrOrganization_isRefused() {
    SophosClient client = central.client(central.simulator.partnerCredential());

    refused(client, SophosClient::tenant, "level partner", "partner().tenants()");
    refused(client, SophosClient::organization, "level partner", "partner()");
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void organizationCredential_partner_isRefused() {
    SophosClient client = central.client(central.simulator.organizationCredential());

    refused(client, SophosClient::partner, "level organization", "organization()");
    refused(client, SophosClient::tenant, "level organization", "organization().tenants()");
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void unknownLevel_anyScope_isRefused() {
    whoami("{\"id\":\"d1\",\"idType\":\"distributor\"}");
    SophosClient client = central.client();

    assertThat(client.identity().level().value()).isEqualTo("distributor");
    refused(client, SophosClient::tenant, "level distributor");
    refused(client, SophosClient::partner, "level distributor");
    refused(client, c -> c.tenant("d1"), "level distributor");
  }

  @Test
  void tenant_withoutHost_isNotReached() {
    SophosClient client = central.client(central.simulator.partnerCredential());
    SimulatedTenant inactive = central.simulator.partner().tenants().get(5);

    refused(client, c -> c.tenant(inactive.id()), inactive.id(), "no API host", "activated");
    assertThat(central.apiCalls()).extracting(RecordedCall::server).containsExactly("global");
  }

  @Test
  void tenants_withoutHost_areSkippedAndReported() {
    SophosClient client = central.client(central.simulator.partnerCredential());
    central.simulator.partner().addTenant("Blank host", "eu01").setApiHost(URI.create(""));
    List<String> skipped = new ArrayList<>();

    Stream<String> reachable =
        client.partner().tenants().reachable(tenant -> skipped.add(tenant.id())).stream()
            .map(Tenant::id);

    assertThat(reachable).hasSize(6);
    assertThat(skipped)
        .containsExactly(
            central.simulator.partner().tenants().get(5).id(),
            central.simulator.partner().tenants().get(7).id());
  }

  @Test
  void unmanagedTenant_call_forbiddenWithReason() {
    SophosClient client = central.client(central.simulator.partnerCredential());
    String id = central.simulator.partner().tenants().get(6).id();

    assertThatThrownBy(() -> client.tenant(id).alerts().list().iterator().hasNext())
        .isInstanceOf(ForbiddenException.class)
        .hasMessageContaining("that the tenant is managed");
  }

  @Test
  void unknownTenant_scope_notFound() {
    SophosClient client = central.client(central.simulator.partnerCredential());
    assertThatThrownBy(() -> client.tenant("11111111-2222-3333-4444-555555555555"))
        .isInstanceOf(NotFoundException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example.com",
        "https://api-eu01.central.sophos.com.evil.example.com",
        "https://api-eu01.central.sophos.com@evil.example.com",
        "http://evil.example.com",
        "https://localhost",
        "ftp://api-eu01.central.sophos.com",
        "api-eu01.central.sophos.com",
      })
  void aHostThatWhoamiNamesOutsideTheAllowListSeesNothing(String host) {
    central.simulator.tenant().setApiHost(URI.create(host));

    assertThatThrownBy(() -> central.client().tenant()).isInstanceOf(NotSentException.class);
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void tenantHost_outsideAllowList_receivesNothing() {
    SophosClient client = central.client(central.simulator.partnerCredential());
    SimulatedTenant tenant = central.simulator.partner().tenants().get(0);
    tenant.setApiHost(URI.create("https://evil.example.com"));
    Tenant listed = client.partner().tenants().get(tenant.id());

    refused(client, c -> c.tenant(listed), "evil.example.com", "allowHosts");
    refused(client, c -> c.tenant(tenant.id()), "evil.example.com", "allowHosts");
  }

  @Test
  void globalHost_outsideAllowList_receivesNothing() {
    whoami(
        "{\"id\":\"p1\",\"idType\":\"partner\",\"apiHosts\":{\"global\":\"https://evil.example.com\"}}");

    refused(central.client(), SophosClient::partner, "evil.example.com", "allowHosts");
  }

  @Test
  void globalHost_absent_configuredOneIsUsed() {
    whoami("{\"id\":\"%s\",\"idType\":\"partner\"}".formatted(central.simulator.partner().id()));
    SophosClient client = central.client(central.simulator.partnerCredential());

    assertThat(client.partner().tenants().list()).isNotEmpty();
  }

  private void whoami(String body) {
    central.simulator.faults().on("GET", Central.WHOAMI).inject(Fault.body(body));
  }

  private static void refused(SophosClient client, Consumer<SophosClient> call, String... words) {
    assertThatThrownBy(() -> call.accept(client))
        .isInstanceOf(NotSentException.class)
        .hasMessageContainingAll(words);
  }

  private static Map<String, String> accountHeaders(RecordedCall call) {
    return Stream.of("X-Tenant-ID", "X-Partner-ID", "X-Organization-ID", "X-Distributor-ID")
        .filter(name -> call.header(name).isPresent())
        .collect(Collectors.toMap(name -> name, name -> call.header(name).orElseThrow()));
  }
}
