package dev.connectorsdk.sophos.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.RetryPolicy;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.RateLimitException;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.SophosRateLimits;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.alert.AlertAction;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import dev.connectorsdk.testkit.sophos.SophosFault;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service that has changed its mind in the middle of the work. */
class ServiceTest {
  private final Central central = new Central();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void role_changed_isForbidden() {
    TenantScope tenant = central.client().tenant();
    String id = central.alertId();
    assertThat(tenant.alerts().act(id, AlertAction.ACKNOWLEDGE)).isNotNull();
    SophosFault.ROLE_CHANGED.apply(central.simulator);

    assertThatThrownBy(() -> tenant.alerts().act(id, AlertAction.ACKNOWLEDGE))
        .isInstanceOf(ForbiddenException.class)
        .hasMessageContaining("ReadOnly");
    assertThat(tenant.alerts().get(id)).isNotNull();
    assertThat(central.tokens()).isEqualTo(1);
  }

  @Test
  void tenant_unreachable_isForbidden() {
    SimulatedTenant shut = central.simulator.partner().addTenant("Shut", "eu01");
    SophosClient client = central.client(central.simulator.partnerCredential());
    TenantScope tenant = client.tenant(shut.id());
    assertThat(tenant.alerts().list().stream()).isEmpty();
    SophosFault.TENANT_UNREACHABLE.apply(central.simulator);

    assertThatThrownBy(() -> tenant.alerts().list().stream().toList())
        .isInstanceOf(ForbiddenException.class);
    SimulatedTenant open = central.simulator.partner().addTenant("Open", "us03");
    assertThat(client.tenant(open.id()).alerts().list().stream()).isEmpty();
  }

  @Test
  void rateLimit_reached_isWaitedFor() {
    TenantScope tenant = central.client().tenant();
    SophosFault.RATE_LIMIT_REACHED.apply(central.simulator);

    assertThat(tenant.alerts().get(central.alertId())).isNotNull();
    assertThat(central.sleeps()).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
  }

  @Test
  void documentedRates_twoCredentials_areCountedSeparately() {
    TenantScope tenant = impatient();
    central.simulator.credentials().enforceRateLimits();
    assertThat(callsUntilRefused(tenant)).as("the burst").isEqualTo(300);
    central.clock.advance(Duration.ofMinutes(1));
    assertThat(callsUntilRefused(tenant)).as("a minute later").isEqualTo(100);
    SimulatedCredential other = central.simulator.credential(ServiceRole.MANAGEMENT);
    assertThat(central.client(other).tenant().alerts().get(central.alertId())).isNotNull();

    central.simulator.credentials().enforceAdvisedRates();
    assertThat(callsUntilRefused(tenant)).as("in one second").isEqualTo(10);
    central.simulator.credentials().liftRateLimits();
    assertThat(tenant.alerts().get(central.alertId())).isNotNull();
  }

  @Test
  void clientLimits_fullUse_neverRefused() {
    int steady = 600;
    central.simulator.credentials().enforceRateLimits();
    TenantScope tenant = keeping(SophosRateLimits.enforced());
    call(tenant, 300);
    Instant afterTheBurst = central.clock.instant();

    call(tenant, steady);

    Duration least = Duration.ofMinutes(steady / 100);
    assertThat(Duration.between(afterTheBurst, central.clock.instant()))
        .isLessThanOrEqualTo(least.multipliedBy(100).dividedBy(95));
  }

  private void call(TenantScope tenant, int times) {
    String id = central.alertId();
    for (int call = 0; call < times; call++) {
      assertThat(tenant.alerts().get(id)).isNotNull();
    }
  }

  private TenantScope keeping(RateLimits limits) {
    return central
        .client(
            b ->
                b.credentials(Central.of(central.simulator.tenantCredential()))
                    .options(o -> o.retryPolicy(RetryPolicy.never()).rateLimits(limits)))
        .tenant();
  }

  private TenantScope impatient() {
    return central
        .client(
            b ->
                b.credentials(Central.of(central.simulator.tenantCredential()))
                    .options(o -> o.retryPolicy(RetryPolicy.never()).withoutRateLimits()))
        .tenant();
  }

  /** The gate that a 429 closes opens again when its wait is over. */
  private int callsUntilRefused(TenantScope tenant) {
    String id = central.alertId();
    for (int calls = 0; calls < 1_000; calls++) {
      try {
        assertThat(tenant.alerts().get(id)).isNotNull();
      } catch (RateLimitException refused) {
        return calls;
      }
    }
    return fail("Nothing is refused");
  }
}
