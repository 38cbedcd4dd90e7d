package dev.connectorsdk.sophos.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.access.AccessVerdict;
import dev.connectorsdk.sophos.access.Operation;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.capability.CapabilityComparison.Result;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CapabilitiesTest {
  private static final String ALERTS = "/common/v1/alerts";
  private final Central central = new Central();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void safeReads_probed_eachOnceAndNoOther() {
    SophosClient client =
        central.client(
            builder ->
                builder
                    .credentials(Central.of(central.simulator.tenantCredential()))
                    .options(o -> o.withoutRateLimits()));
    List<Operation> safe = client.roleAccessTable().operations().safeReads(AccountLevel.TENANT);

    Capabilities found = client.probeCapabilities();

    assertThat(found.level()).isEqualTo(AccountLevel.TENANT);
    assertThat(found.all()).extracting(Capability::operation).isEqualTo(safe);
    assertThat(central.calls()).as("a token, who am I, the probes").hasSize(2 + safe.size());
    assertThat(central.simulator.traffic().writes()).hasSize(1);
    assertThat(central.sleeps()).isEmpty();
  }

  @Test
  void pagedReads_probed_withTheSmallestPage() {
    central.client().probeCapabilities(p -> p.addFamilies("common"));

    assertThat(central.apiCalls())
        .filteredOn(call -> call.path().equals(ALERTS))
        .singleElement()
        .satisfies(call -> assertThat(call.query()).containsEntry("pageSize", List.of("1")));
    assertThat(central.apiCalls())
        .filteredOn(call -> call.path().equals("/common/v1/roles"))
        .singleElement()
        .satisfies(call -> assertThat(call.query()).isEmpty());
  }

  @Test
  void statuses_probed_haveTheirOutcome() {
    on("/endpoint/v1/policies", Fault.status(503));
    on("/endpoint/v1/migrations", json(403, "forbidden"));
    on(
        "/endpoint/v1/endpoints",
        Fault.response(SimulatedResponse.text(200, "text/html", "<html>")));
    on("/endpoint/v1/endpoint-groups", Fault.resetBeforeResponse());
    on("/endpoint/v1/settings/allowed-items", json(400, "validation\nException"));
    on("/endpoint/v1/settings/blocked-items", json(404, "ApplicationNotFound"));

    Capabilities found = central.client().probeCapabilities(p -> p.addFamilies("endpoint"));

    assertThat(words(found, "/endpoint/v1/policies")).isEqualTo("failed (503)");
    assertThat(words(found, "/endpoint/v1/migrations")).isEqualTo("refused (403 forbidden)");
    assertThat(words(found, "/endpoint/v1/endpoints")).isEqualTo("allowed");
    assertThat(words(found, "/endpoint/v1/endpoint-groups")).isEqualTo("failed (broken)");
    assertThat(words(found, "/endpoint/v1/settings/allowed-items"))
        .isEqualTo("failed (400 validation Exception)");
    assertThat(words(found, "/endpoint/v1/settings/blocked-items"))
        .isEqualTo("not found (404 ApplicationNotFound)");
    assertThat(central.apiCalls())
        .as("no retry")
        .extracting(RecordedCall::path)
        .doesNotHaveDuplicates();
  }

  @Test
  void differenceToTable_probed_isMarked() {
    on("/common/v1/roles", json(403, "forbidden"));
    on(
        "/live-discover/v1/queries",
        Fault.response(SimulatedResponse.ok(Map.of("items", List.of()))));
    on("/xdr-query/v1/queries", json(403, "forbidden"));
    on("/endpoint/v1/migrations", json(404, "ApplicationNotFound"));
    CapabilityComparison compared =
        central.client().probeCapabilities().compareWith(ServicePrincipalRole.MANAGEMENT);

    assertThat(agreement(compared, ALERTS)).isEqualTo(Result.AGREES);
    assertThat(agreement(compared, "/xdr-query/v1/queries")).isEqualTo(Result.AGREES);
    assertThat(agreement(compared, "/common/v1/roles")).isEqualTo(Result.CONTRADICTS);
    assertThat(agreement(compared, "/live-discover/v1/queries")).isEqualTo(Result.CONTRADICTS);
    assertThat(agreement(compared, "/endpoint/v1/migrations")).isEqualTo(Result.INCONCLUSIVE);
    assertThat(agreement(compared, "/cases/v1/cases")).isEqualTo(Result.NEW);
    // the simulator lets this Super Admin run queries, which Management may not
    assertThat(compared.with(Result.CONTRADICTS))
        .hasSize(6)
        .allMatch(one -> one.toString().matches("(?s).*/(common/v1/roles|[a-z-]+/v1/queries).*"));
  }

  @Test
  void unknownCell_probed_isSettled() {
    Capabilities found =
        central
            .client(central.simulator.credential(ServiceRole.FORENSICS))
            .probeCapabilities(p -> p.addFamilies("common"));

    CapabilityComparison compared = found.compareWith(ServicePrincipalRole.FORENSICS);

    assertThat(agreement(compared, ALERTS)).isEqualTo(Result.NEW);
    assertThat(compared.rows()).allMatch(row -> row.access().verdict() == AccessVerdict.UNKNOWN);
  }

  @Test
  void tables_printed_areAligned() {
    Capabilities found = central.client().probeCapabilities(p -> p.addFamilies("common", "whoami"));

    assertThat(found.text())
        .isEqualTo(found.toString())
        .startsWith("operation                             credential\n")
        .contains("GET /whoami/v1                        allowed\n");
    assertThat(found.compareWith(ServicePrincipalRole.READ_ONLY).text())
        .contains("table for ReadOnly")
        .containsPattern("GET /common/v1/alerts +allowed +allowed \\(observed, RPT\\) +agrees");
  }

  @Test
  void probe_manyCalls_stopsAtTheMaximum() {
    Capabilities found = central.client().probeCapabilities(p -> p.maxCalls(5));

    assertThat(central.calls()).hasSize(2 + 5);
    assertThat(found.with(ProbeOutcome.SKIPPED))
        .hasSize(found.all().size() - 5)
        .allMatch(one -> one.detail().equals("maxCalls reached"));
  }

  @Test
  void probe_slowCalls_stopsAtTheTimeLimit() {
    List<Capability> asked = new ArrayList<>();

    Capabilities found =
        central
            .client()
            .probeCapabilities(
                p ->
                    p.deadline(Duration.ofSeconds(10))
                        .listener(
                            (one, done, total) -> {
                              asked.add(one);
                              central.clock.advance(Duration.ofSeconds(4));
                            }));

    assertThat(asked).isEqualTo(found.all());
    assertThat(found.all().subList(0, 3)).noneMatch(one -> one.outcome() == ProbeOutcome.SKIPPED);
    assertThat(found.with(ProbeOutcome.SKIPPED)).hasSize(found.all().size() - 3);
    assertThat(words(found, "/siem/v1/events")).isEqualTo("skipped (deadline passed)");
  }

  @Test
  void probe_throttled_ends() {
    on("/common/v1/admins", json(429, "tooMany"));

    Capabilities found = central.client().probeCapabilities(p -> p.addFamilies("common"));

    assertThat(central.apiCalls()).hasSize(1);
    assertThat(words(found, "/common/v1/admins")).isEqualTo("failed (429 tooMany)");
    assertThat(words(found, ALERTS)).isEqualTo("skipped (throttled)");
    assertThat(central.sleeps()).isEmpty();
  }

  @Test
  void listener_probe_receivesProgress() {
    List<String> told = new ArrayList<>();

    central
        .client()
        .probeCapabilities(
            p ->
                p.addFamilies("siem")
                    .listener((one, done, total) -> told.add(done + "/" + total + one.outcome())));

    assertThat(told).containsExactly("1/2ALLOWED", "2/2ALLOWED");
  }

  @Test
  void partner_probed_coversItsLevelAndATenant() {
    SophosClient client = central.client(central.simulator.partnerCredential());
    assertThat(client.probeCapabilities().of(operation(client, "/partner/v1/tenants")))
        .hasValueSatisfying(one -> assertThat(one.outcome()).isEqualTo(ProbeOutcome.ALLOWED));

    TenantScope tenant = client.tenant(central.simulator.partner().tenants().get(0).id());
    Capabilities found = tenant.probeCapabilities(p -> p.addFamilies("common"));

    assertThat(found.level()).isEqualTo(AccountLevel.PARTNER);
    assertThat(words(found, ALERTS)).isEqualTo("allowed");
  }

  @Test
  void organization_probed_coversItsTenants() {
    Capabilities found =
        central.client(central.simulator.organizationCredential()).probeCapabilities();

    assertThat(found.all())
        .extracting(one -> one.operation().path(), Capability::outcome)
        .containsExactly(
            tuple("/whoami/v1", ProbeOutcome.ALLOWED),
            tuple("/organization/v1/tenants", ProbeOutcome.ALLOWED));
  }

  @Test
  void credential_refused_endsTheProbe() {
    SimulatedCredential credential = central.simulator.tenantCredential();
    TenantScope tenant = central.client(credential).tenant();
    central.simulator.credentials().delete(credential.clientId());
    central.simulator.tokens().revokeAll();

    assertThatThrownBy(tenant::probeCapabilities).isInstanceOf(AuthenticationException.class);
  }

  @Test
  void thread_interrupted_endsTheProbe() {
    TenantScope tenant = central.client().tenant();
    Thread.currentThread().interrupt();

    assertThatThrownBy(tenant::probeCapabilities).isInstanceOf(TransportException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void bounds_invalid_areRefusedBeforeAnythingIsSent() {
    TenantScope tenant = central.client().tenant();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> tenant.probeCapabilities(p -> p.maxCalls(0)))
        .withMessageContaining("maxCalls");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tenant.probeCapabilities(p -> p.deadline(Duration.ZERO)))
        .withMessageContaining("deadline");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tenant.probeCapabilities(p -> p.callTimeout(Duration.ofSeconds(-1))))
        .withMessageContaining("callTimeout");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tenant.probeCapabilities(p -> p.addFamilies("partner")))
        .withMessageContaining("tenant");
    assertThat(central.apiCalls()).isEmpty();
  }

  private void on(String path, Fault fault) {
    central.simulator.faults().on("GET", path).inject(fault);
  }

  private static Fault json(int status, String code) {
    return Fault.response(SimulatedResponse.json(status, Map.of("error", code)));
  }

  private static String words(Capabilities found, String path) {
    return found.all().stream()
        .filter(one -> one.operation().path().equals(path))
        .map(Capability::summary)
        .findFirst()
        .orElse("missing");
  }

  private static Result agreement(CapabilityComparison compared, String path) {
    return compared.rows().stream()
        .filter(row -> row.capability().operation().path().equals(path))
        .map(CapabilityComparison.Row::result)
        .findFirst()
        .orElseThrow();
  }

  private static Operation operation(SophosClient client, String path) {
    return client.roleAccessTable().operations().get("GET", path);
  }
}
