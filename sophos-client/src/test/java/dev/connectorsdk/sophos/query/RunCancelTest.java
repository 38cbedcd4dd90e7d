package dev.connectorsdk.sophos.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.xdr.XdrQuery;
import dev.connectorsdk.sophos.xdr.XdrQueryRequest;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.sophos.SimulatedRuns;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A run is canceled when it is closed or its wait is interrupted, and only then. */
class RunCancelTest {
  private static final String CANCEL = "/xdr-query/v1/queries/runs/{runId}/cancel";

  private final Central central = new Central();
  private final SophosClient client = central.client();
  private final XdrQuery xdr = client.tenant().xdrQuery();
  private final SimulatedRuns runs = central.simulator.tenant().queryRuns();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void close_beforeTheEnd_cancelsOnce() {
    runs.neverFinish();
    QueryRun run = xdr.run(day());
    assertThat(run.details().isFinished()).isFalse();

    run.close();
    run.close();

    assertThat(cancels()).isEqualTo(1);
  }

  @Test
  void close_finishedOrDetachedOrNotStartedHere_sendsNothing() {
    try (QueryRun finished = xdr.run(day())) {
      assertThat(finished.await(Duration.ofMinutes(1)).isFinished()).isTrue();
    }
    runs.neverFinish();
    QueryRun detached = xdr.run(day());
    String id = detached.detach();
    detached.close();
    xdr.run(id).close();

    assertThat(cancels()).isZero();
  }

  @Test
  void close_cancelFails_isQuiet() {
    runs.neverFinish();
    QueryRun run = xdr.run(day());
    central.simulator.faults().on("POST", CANCEL).inject(Fault.status(500));

    run.close();

    assertThat(cancels()).isEqualTo(1);
  }

  @Test
  void await_threadInterrupted_cancelsAndKeepsTheFlag() {
    runs.neverFinish();
    QueryRun run = xdr.run(day());

    TransportException failure =
        catchThrowableOfType(
            TransportException.class,
            () -> run.await(Duration.ofMinutes(5), progress -> Thread.currentThread().interrupt()));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(failure.reason()).isEqualTo(Reason.INTERRUPTED);
    assertThat(cancels()).isEqualTo(1);
    assertThat(xdr.run(run.id()).details().result()).contains(RunResult.CANCELED);
  }

  @Test
  void await_futureCanceled_cancelsTheRun() throws InterruptedException {
    runs.neverFinish();
    CountDownLatch polling = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    QueryRun run = xdr.run(day());
    CompletableFuture<RunDetails> future =
        client.async(
            c -> {
              try {
                return run.await(
                    Duration.ofDays(300),
                    progress -> {
                      polling.countDown();
                      pause();
                    });
              } finally {
                ended.countDown();
              }
            });
    polling.await();

    assertThat(future.cancel(true)).isTrue();

    ended.await();
    assertThat(cancels()).isEqualTo(1);
  }

  @Test
  void liveDiscover_canceled_isNotPossibleAndNothingIsSent() {
    try (QueryRun run =
        client.tenant().liveDiscover().run(q -> q.template("SELECT 1").allEndpoints(true))) {
      assertThat(run.cancel()).isFalse();
    }
    assertThat(central.apiCalls()).hasSize(1);
  }

  /** Real time, ended by the interrupt of the canceled task. */
  private static void pause() {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int cancels() {
    return (int)
        central.apiCalls().stream().filter(call -> call.path().endsWith("/cancel")).count();
  }

  private static UnaryOperator<XdrQueryRequest.Builder> day() {
    Instant to = Instant.parse("2026-03-01T00:00:00Z");
    return q -> q.template("SELECT 1").from(to.minus(Duration.ofDays(1))).to(to);
  }
}
