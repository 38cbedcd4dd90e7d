package dev.connectorsdk.sophos.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditEventsTest {
  private static final Instant START = Instant.parse("2026-02-01T00:00:00Z");

  private final Central central = new Central();
  private final AuditEvents events = central.client().tenant().auditEvents();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void events_ofAllPages_haveTheirPropertiesAsReturned() {
    central
        .simulator
        .tenant()
        .items("/audit/v1/audit-events")
        .add(
            Map.of(
                "createdAt",
                "2026-02-20T00:00:00Z",
                "changes",
                List.of(Map.of("old", 1, "new", 2))));

    List<AuditEvent> all = events.list(START, q -> q.pageSize(2)).stream().toList();

    assertThat(all).hasSize(4);
    assertThat(all.get(0).text("originIpAddress")).contains("192.0.2.1");
    assertThat(all.get(0).text("none")).isEmpty();
    assertThat(all.get(3).properties()).containsKey("changes");
    assertThat(all.get(0).toString()).doesNotContain("192.0.2.1");
    assertThat(central.apiCalls()).hasSize(2);
  }

  @Test
  void events_filtered_areTheMatchingOnes() {
    assertThat(events.list(START, q -> q.originIpAddress("192.0.2.2")).stream()).hasSize(1);
    assertThat(events.list(START, q -> q.endDate(START.plusSeconds(1))).stream()).isEmpty();
  }

  @Test
  void eventsOfATenantOfAPartner_listed_selectTheTenantOnTheGlobalHost() {
    SophosClient client = central.client(central.simulator.partnerCredential());
    String tenantId = central.simulator.partner().tenants().get(0).id();

    assertThat(client.tenant(tenantId).auditEvents().list(START).stream()).hasSize(3);

    RecordedCall call = central.apiCalls().get(central.apiCalls().size() - 1);
    assertThat(call.server()).isEqualTo("global");
    assertThat(call.header("X-Tenant-ID")).contains(tenantId);
    assertThat(call.header("X-Partner-ID")).isEmpty();
  }

  @Test
  void eventsOfATenantThatDeniesItsPartner_listed_forbidden() {
    SimulatedTenant denying = central.simulator.partner().tenants().get(0);
    denying.denyParent();
    AuditEvents other =
        central.client(central.simulator.partnerCredential()).tenant(denying.id()).auditEvents();

    assertThatThrownBy(() -> other.list(START).stream().count())
        .isInstanceOf(ForbiddenException.class);
  }

  @Test
  void start_beforeTheLimitOfTheService_isRejectedWithItsReason() {
    assertThatThrownBy(() -> events.list(Instant.parse("2025-11-01T00:00:00Z")).stream().count())
        .isInstanceOf(StatusException.class)
        .hasMessageContaining("GET 127.0.0.1/audit/v1/audit-events")
        .hasMessageContaining("90 days");
  }

  @Test
  void invalidQueries_areNotSent() {
    assertThatThrownBy(() -> events.list(START, q -> q.endDate(START.minusSeconds(1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "endDate must not be before startDate: 2026-01-31T23:59:59Z, 2026-02-01T00:00:00Z.");
    assertThatThrownBy(() -> events.list(START, q -> q.pageSize(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not 0.");
    assertThat(central.apiCalls()).isEmpty();
  }
}
