package dev.connectorsdk.sophos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.RetryPolicy;
import dev.connectorsdk.core.error.ServerException;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.RecordedCall;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The options of a scope are those of its calls, and of the scopes that it leads to. */
class CallOptionsTest {
  private final Central central = new Central();

  @AfterEach
  void close() {
    central.close();
  }

  private List<String> marked() {
    return central.apiCalls().stream()
        .filter(call -> call.header("X-Job").filter("nightly"::equals).isPresent())
        .map(RecordedCall::route)
        .toList();
  }

  @Test
  void tenant_withHeader_isSentByItsResourcesAndToBothHosts() {
    TenantScope plain = central.client().tenant();
    TenantScope tenant = plain.with(o -> o.putHeaders("X-Job", "nightly"));

    tenant.alerts().get(central.alertId());
    tenant.endpoints().groups().list().first(group -> true);
    tenant.licenses().get();
    tenant.raw().get("/common/v1/alerts");
    plain.alerts().get(central.alertId());

    assertThat(marked()).hasSize(4);
    assertThat(central.apiCalls()).hasSize(5);
  }

  @Test
  void partner_withHeader_isSentToTenantsToo() {
    PartnerScope partner =
        central
            .client(central.simulator.partnerCredential())
            .partner()
            .with(o -> o.putHeaders("X-Job", "nightly"));

    partner.forEachTenant(tenant -> tenant.alerts().list().first(alert -> true));

    assertThat(marked()).contains("/partner/v1/tenants", "/common/v1/alerts");
    assertThat(marked()).hasSameSizeAs(central.apiCalls());
  }

  @Test
  void tenant_withoutRetries_failsAfterOneAttempt() {
    TenantScope tenant = central.client().tenant();
    central.simulator.faults().on("GET", "/common/**").inject(Fault.status(503));

    assertThatThrownBy(
            () ->
                tenant
                    .with(o -> o.retryPolicy(RetryPolicy.never()))
                    .alerts()
                    .get(central.alertId()))
        .isInstanceOf(ServerException.class);
    assertThat(central.apiCalls()).hasSize(1);
  }

  @Test
  void client_afterCalls_statesTheRestOfItsQuota() {
    SophosClient client = central.client();
    long before = client.rateLimitState().availableCalls().orElseThrow();

    client.tenant().alerts().get(central.alertId());

    assertThat(client.rateLimitState().availableCalls()).hasValue(before - 2);
    assertThat(client.rateLimitState().throttledFor()).isZero();
  }
}
