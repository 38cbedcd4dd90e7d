package dev.connectorsdk.sophos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.ServerException;
import dev.connectorsdk.sophos.checkpoint.CheckpointStore;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.fixture.Latches;
import dev.connectorsdk.testkit.http.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work for each tenant of a partner: seven, one without a host, one that denies access. */
@Timeout(60)
class FanOutTest {
  private final Central central = new Central();
  private final CheckpointStore store = CheckpointStore.inMemory();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void tenants_allKinds_haveAnOutcomeEach() {
    FanOutResult<Long> result = central.partner().forEachTenant(FanOutTest::count);

    assertThat(result.complete()).isTrue();
    assertThat(result.outcomes()).hasSize(7);
    assertThat(result.results())
        .hasSize(5)
        .allSatisfy((tenant, count) -> assertThat(count).isEqualTo(8));
    assertThat(result.failures())
        .hasSize(1)
        .allSatisfy(
            (tenant, failure) -> {
              assertThat(tenant.name()).contains("Gorse Media, not managed");
              assertThat(failure).isInstanceOf(ForbiddenException.class);
            });
    assertThat(result.skipped())
        .hasSize(1)
        .allSatisfy(
            (tenant, reason) -> {
              assertThat(tenant.name()).contains("Fir Travel, not activated");
              assertThat(reason).contains("the service returned no API host for this tenant");
            });
  }

  @Test
  void organization_work_isDoneForItsTenants() {
    FanOutResult<Long> result =
        central
            .client(central.simulator.organizationCredential())
            .organization()
            .forEachTenant(FanOutTest::count);

    assertThat(result.results()).hasSize(3);
  }

  @Test
  void work_withoutResult_isASuccess() {
    FanOutResult<Void> result = central.partner().forEachTenant(tenant -> null);

    assertThat(result.results()).isEmpty();
    assertThat(result.outcomes()).filteredOn(TenantOutcome::isSuccess).hasSize(6);
  }

  @Test
  void concurrency_isBounded_andUsed() {
    central.simulator.partner().addTenants(40);
    AtomicInteger running = new AtomicInteger();
    Set<Integer> seen = ConcurrentHashMap.newKeySet();
    CountDownLatch three = new CountDownLatch(3);

    central
        .partner()
        .forEachTenant(
            tenant -> {
              seen.add(running.incrementAndGet());
              three.countDown();
              Latches.await(three);
              running.decrementAndGet();
              return null;
            },
            o -> o.concurrency(3));

    assertThat(seen).contains(3).allMatch(count -> count <= 3);
  }

  @Test
  void listener_receivesProgress() {
    List<FanOutListener.Progress> progress = new ArrayList<>();
    central
        .partner()
        .forEachTenant(FanOutTest::count, o -> o.addListeners((outcome, now) -> progress.add(now)));

    assertThat(progress)
        .extracting(FanOutListener.Progress::finished)
        .containsExactly(1, 2, 3, 4, 5, 6, 7);
    assertThat(progress.get(6)).isEqualTo(new FanOutListener.Progress(5, 1, 1));
  }

  @Test
  void credential_refused_endsTheRun() {
    PartnerScope partner = central.partner();
    central.simulator.tokens().revokeAll();
    central.simulator.credentials().delete(central.simulator.partnerCredential().clientId());

    assertThatThrownBy(() -> partner.forEachTenant(FanOutTest::count))
        .isInstanceOf(AuthenticationException.class);
  }

  @Test
  void work_withABug_endsTheRun() {
    assertThatThrownBy(
            () ->
                central
                    .partner()
                    .forEachTenant(
                        tenant -> {
                          throw new IllegalArgumentException("bug");
                        }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bug");
    assertThatThrownBy(
            () ->
                central
                    .partner()
                    .forEachTenant(
                        tenant -> {
                          throw new AssertionError("bug");
                        }))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void tenantList_failingOnAPage_keepsTheCheckpoint() {
    central.simulator.partner().addTenants(150);
    PartnerScope partner = central.partner();
    AtomicInteger calls = new AtomicInteger();
    FanOutListener failing =
        (outcome, progress) -> {
          if (progress.finished() == 50) {
            central.simulator.faults().on("GET", "/partner/v1/tenants").inject(Fault.status(500));
          }
        };

    assertThatThrownBy(
            () ->
                partner.forEachTenant(
                    tenant -> calls.incrementAndGet(),
                    o -> o.checkpoint(store, "a").addListeners(failing).concurrency(1)))
        .isInstanceOf(ServerException.class);
    central.simulator.faults().clear();
    FanOutResult<Integer> result =
        partner.forEachTenant(tenant -> calls.incrementAndGet(), o -> o.checkpoint(store, "a"));
    assertThat(result.complete()).isTrue();
    assertThat(result.outcomes()).hasSize(157);
    assertThat(calls.get()).isBetween(156, 164);
  }

  @Test
  void checkpoint_completeWithFailures_triesOnlyThemAgain() {
    central.partner().forEachTenant(FanOutTest::count, o -> o.checkpoint(store, "c"));
    assertThat(store.load("fan-out-c")).isPresent();
    central.simulator.partner().tenant(6).allowParent();
    FanOutResult<Long> again =
        central.partner().forEachTenant(FanOutTest::count, o -> o.checkpoint(store, "c"));

    assertThat(again.results()).hasSize(1);
    assertThat(again.skipped()).hasSize(6);
    assertThat(store.load("fan-out-c")).isEmpty();
  }

  @Test
  void checkpoint_ofSomethingElse_isRejected() {
    store.save("fan-out-d", "{}");

    assertThatThrownBy(
            () -> central.partner().forEachTenant(FanOutTest::count, o -> o.checkpoint(store, "d")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("The checkpoint fan-out-d was not written by a run over tenants");
    assertThat(store.load("fan-out-d")).contains("{}");
  }

  @Test
  void client_closedMeanwhile_isNamed() {
    SophosClient client = central.client(central.simulator.partnerCredential());
    PartnerScope partner = client.partner();

    assertThatThrownBy(
            () ->
                partner.forEachTenant(
                    tenant -> {
                      client.close();
                      return tenant.endpoints().list().stream().count();
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("SophosClient");
  }

  @Test
  void executor_ofTheUserWithOneThread_isNotNeeded() throws Exception {
    ExecutorService one = Executors.newSingleThreadExecutor();
    try {
      SophosClient client =
          central.client(
              b ->
                  b.credentials(Central.of(central.simulator.partnerCredential()))
                      .options(o -> o.asyncExecutor(one)));
      assertThat(client.async(c -> c.partner().forEachTenant(FanOutTest::count)).get().results())
          .hasSize(5);
    } finally {
      one.shutdownNow();
    }
  }

  @Test
  void concurrency_outOfRange_isRejected() {
    assertThatThrownBy(
            () -> central.partner().forEachTenant(FanOutTest::count, o -> o.concurrency(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("concurrency must be from 1 to 1000, not 0");
  }

  private static Long count(TenantScope tenant) {
    return tenant.endpoints().list().stream().count();
  }
}
