package dev.connectorsdk.sophos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.sophos.checkpoint.CheckpointStore;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.fixture.Latches;
import dev.connectorsdk.testkit.http.Fault;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A run over tenants whose thread is interrupted: what was done is returned and not repeated. */
@Timeout(60)
class FanOutInterruptTest {
  private final Central central = new Central();
  private final CheckpointStore store = CheckpointStore.inMemory();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void interrupt_duringACall_cancelsAndReturnsTheOutcomes_andTheNextRunGoesOn() throws Exception {
    central.simulator.partner().addTenants(20);
    CountDownLatch stalled = new CountDownLatch(1);
    AtomicBoolean stalling = new AtomicBoolean();
    Set<String> done = ConcurrentHashMap.newKeySet();
    Function<TenantScope, String> work =
        tenant -> {
          if (done.size() >= 6 && stalling.compareAndSet(false, true)) {
            central.simulator.faults().on("GET", "/endpoint/v1/endpoints").inject(Fault.stalled());
            stalled.countDown();
          }
          assertThat(tenant.endpoints().list()).isNotNull().hasSizeGreaterThanOrEqualTo(0);
          done.add(tenant.id());
          return tenant.id();
        };
    PartnerScope partner = central.partner();
    AtomicReference<FanOutResult<String>> first = new AtomicReference<>();
    AtomicReference<Boolean> flag = new AtomicReference<>(false);
    Thread thread =
        new Thread(
            () -> {
              first.set(partner.forEachTenant(work, o -> o.concurrency(2).checkpoint(store, "b")));
              flag.set(Thread.currentThread().isInterrupted());
            });
    thread.start();
    Latches.await(stalled);
    thread.interrupt();
    thread.join(TimeUnit.SECONDS.toMillis(20));

    assertThat(thread.isAlive()).isFalse();
    assertThat(flag.get()).isTrue();
    FanOutResult<String> interrupted = Objects.requireNonNull(first.get());
    assertThat(interrupted.complete()).isFalse();
    Set<String> firstDone = new HashSet<>(interrupted.results().values());
    assertThat(firstDone).isNotEmpty();

    central.simulator.faults().clear();
    FanOutResult<String> second = partner.forEachTenant(work, o -> o.checkpoint(store, "b"));
    assertThat(second.complete()).isTrue();
    assertThat(second.results().values()).doesNotContainAnyElementsOf(firstDone);
    assertThat(second.skipped().values()).contains("It was done by an earlier run.");
    assertThat(second.results().size() + firstDone.size()).isEqualTo(25);
  }

  @Test
  void interrupt_whileOutcomesWait_returnsThemAll() {
    CountDownLatch ended = new CountDownLatch(3);
    PartnerScope partner =
        central
            .client(
                b ->
                    b.credentials(Central.of(central.simulator.partnerCredential()))
                        .options(o -> o.taskDecorator(task -> countingDown(task, ended))))
            .partner();
    FanOutListener interrupting =
        (outcome, progress) -> {
          if (progress.succeeded() == 1) {
            Latches.await(ended);
            Thread.currentThread().interrupt();
          }
        };

    FanOutResult<String> result =
        partner.forEachTenant(
            TenantScope::id,
            o -> o.concurrency(3).checkpoint(store, "e").addListeners(interrupting));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(result.complete()).isFalse();
    // three that had ended, and perhaps the one that was started before the interrupt was seen
    assertThat(result.results()).hasSizeBetween(3, 4);
    assertThat(store.load("fan-out-e").orElseThrow()).contains(result.results().values());
  }

  private static Runnable countingDown(Runnable task, CountDownLatch ended) {
    return () -> {
      task.run();
      ended.countDown();
    };
  }
}
