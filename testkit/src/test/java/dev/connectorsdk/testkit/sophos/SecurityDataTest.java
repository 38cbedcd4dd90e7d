package dev.connectorsdk.testkit.sophos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.VirtualClock;
import dev.connectorsdk.testkit.sophos.SophosTestClient.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs with their state, cases, detections, licenses: seeded, and the same for a seed. */
class SecurityDataTest {
  private static final String XDR = "/xdr-query/v1/queries/runs";
  private static final String CASES = "/cases/v1/cases";

  private final VirtualClock clock = VirtualClock.at(Instant.parse("2026-11-23T12:00:00Z"));
  private final SophosCentralSimulator sophos = start();
  private final SimulatedTenant tenant = sophos.tenant();
  private final SophosTestClient caller = SophosTestClient.of(sophos);

  private SophosCentralSimulator start() {
    return SophosCentralSimulator.builder().clock(clock).seed(5).start();
  }

  @AfterEach
  void close() {
    sophos.close();
  }

  private String run() {
    Reply started = caller.post(XDR, Map.of("adHocQuery", Map.of("template", "select 1")));
    assertThat(started.status()).isEqualTo(201);
    return started.text("id");
  }

  private Reply get(String id) {
    return caller.get(XDR + "/" + id);
  }

  @Test
  void run_polled_pendingStartedFinished() {
    tenant.queryRuns().takePolls(2);
    String id = run();

    assertThat(caller.get(XDR + "/" + id + "/results").items()).isEmpty();
    assertThat(get(id).text("status")).isEqualTo("started");
    assertThat(get(id).text("status")).isEqualTo("finished");
    assertThat(get(id).text("result")).isEqualTo("succeeded");
    assertThat(caller.get(XDR + "/" + id + "/results?pageSize=100").items()).hasSize(20);
  }

  @Test
  void run_canceled_onceOnlyAndNotAfterTheEnd() {
    tenant.queryRuns().neverFinish();
    String id = run();

    assertThat(caller.post(XDR + "/" + id + "/cancel", Map.of()).at("canceled")).isEqualTo(true);
    assertThat(caller.post(XDR + "/" + id + "/cancel", Map.of()).at("canceled")).isEqualTo(false);
    assertThat(get(id).text("result")).isEqualTo("canceled");
    assertThat(caller.post(XDR + "/none/cancel", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void results_afterTheirLifetime_notFound() {
    tenant.queryRuns().keepResults(Duration.ofMinutes(5));
    tenant.queryRuns().takePolls(1);
    String id = run();
    get(id);
    assertThat(caller.get(XDR + "/" + id + "/results").status()).isEqualTo(200);

    clock.advance(Duration.ofMinutes(5));

    assertThat(caller.get(XDR + "/" + id + "/results").status()).isEqualTo(404);
    assertThat(get(id).status()).isEqualTo(200);
  }

  @Test
  void runs_invalidSettings_areRejected() {
    assertThatIllegalArgumentException().isThrownBy(() -> tenant.queryRuns().takePolls(0));
    assertThatIllegalArgumentException().isThrownBy(() -> tenant.queryRuns().generateRows(-1));
    assertThat(caller.post(XDR, Map.of()).status()).isEqualTo(400);
    assertThat(caller.post(XDR, Map.of("savedQuery", Map.of("queryId", "none"))).status())
        .isEqualTo(400);
  }

  @Test
  void cases_listed_unknownFilterAndLargePageAreRejected() {
    assertThat(caller.get(CASES).items()).hasSize(6);
    assertThat(caller.get(CASES).items().get(0)).doesNotContainKey("detectionIds");
    assertThat(caller.get(CASES + "?pageSize=51").status()).isEqualTo(400);
    assertThat(caller.get(CASES + "?updatedAfter=2026-01-01T00:00:00Z").status()).isEqualTo(400);
    assertThat(caller.get(CASES + "?createdAfter=-P1D").items()).hasSize(6);
    assertThat(caller.get(CASES + "?createdAfter=-PT90M").items()).hasSize(1);
  }

  @Test
  void detections_ofCases_areThoseOfTheTenant() {
    String first = String.valueOf(tenant.detections().first(1).get(0).get("id"));

    assertThat(caller.get(CASES + "/SIM-1000/detections").items()).hasSize(3);
    assertThat(caller.get(CASES + "/SIM-1000/detections/" + first).text("id")).isEqualTo(first);
    assertThat(caller.get(CASES + "/SIM-1001/detections/" + first).status()).isEqualTo(404);
  }

  @Test
  void data_sameSeed_isTheSame() {
    try (SophosCentralSimulator other = start()) {
      assertThat(Json.write(other.tenant().detections().all()))
          .isEqualTo(Json.write(tenant.detections().all()));
      assertThat(Json.write(other.tenant().cases().all()))
          .isEqualTo(Json.write(tenant.cases().all()));
      assertThat(other.tenant().items("/licenses/v1/licenses").all())
          .isEqualTo(tenant.items("/licenses/v1/licenses").all());
    }
  }

  @Test
  void detections_million_areComputed() {
    tenant.addDetections(1_000_000);

    assertThat(tenant.detections().size()).isEqualTo(1_000_040);
    assertThat(tenant.detections().first(1_000).get(999)).containsKeys("id", "time", "severity");
  }

  @Test
  void licenses_globalHost_byTheHeaderOfTheAccount() {
    String partner = sophos.partner().id();
    SophosTestClient asPartner =
        SophosTestClient.global(sophos, sophos.partnerCredential(), "X-Partner-ID", partner);
    SophosTestClient asTenant =
        SophosTestClient.global(sophos, sophos.tenantCredential(), "X-Tenant-ID", tenant.id());

    assertThat(asTenant.get("/licenses/v1/licenses").text("tenant.id")).isEqualTo(tenant.id());
    assertThat(asPartner.get("/licenses/v1/licenses").status()).isEqualTo(200);
    List<Map<String, Object>> firewalls = asPartner.get("/licenses/v1/licenses/firewalls").items();
    assertThat(firewalls).allMatch(one -> Map.of("id", partner).equals(one.get("partner")));
    assertThat(
            SophosTestClient.global(sophos, sophos.tenantCredential())
                .get("/licenses/v1/licenses")
                .status())
        .isEqualTo(401);
  }
}
