package dev.connectorsdk.core.internal.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SingleFlightTest {
  private static final int CALLERS = 64;
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final AtomicLong nanos = new AtomicLong();
  private final SingleFlight<String> flight = new SingleFlight<>("GET /thing", nanos::get);
  private final AtomicInteger sent = new AtomicInteger();
  private final CountDownLatch inFlight = new CountDownLatch(1);
  private final CountDownLatch release = new CountDownLatch(1);
  private final List<Thread> threads = new ArrayList<>();

  @AfterEach
  void end() throws InterruptedException {
    release.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
  }

  @Test
  void value_manyCallers_oneRequest() throws Exception {
    List<FutureTask<String>> callers = start(CALLERS, held(n -> "value " + n));
    releaseWhenAllWait();
    for (FutureTask<String> caller : callers) {
      assertThat(caller.get(20, TimeUnit.SECONDS)).isEqualTo("value 1");
    }
    assertThat(sent).hasValue(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Reason.class,
      names = {"CONNECT", "BROKEN"})
  void failure_manyCallers_oneException(Reason reason) throws Exception {
    List<FutureTask<String>> callers = start(CALLERS, held(n -> failing(transport(reason))));
    releaseWhenAllWait();
    assertThat(failures(callers)).hasSize(1).allMatch(e -> e instanceof TransportException);
    assertThat(sent).hasValue(1);
  }

  @Test
  void error_ofTheLeader_isTheCauseForTheOthers() throws Exception {
    AssertionError error = new AssertionError("broken");
    List<FutureTask<String>> callers =
        start(
            2,
            held(
                n -> {
                  throw error;
                }));
    releaseWhenAllWait();
    Set<Throwable> failures = failures(callers);
    assertThat(failures).hasSize(2).contains(error);
    assertThat(failures)
        .filteredOn(e -> e instanceof IllegalStateException)
        .singleElement()
        .satisfies(e -> assertThat(e).hasMessageContaining("GET /thing").hasCause(error));
  }

  @ParameterizedTest
  @EnumSource(
      value = Reason.class,
      names = {"TIMEOUT", "INTERRUPTED", "CANCELED"})
  void leader_endsForItsOwnReason_anotherLeads(Reason reason) throws Exception {
    List<FutureTask<String>> callers =
        start(CALLERS, held(n -> n == 1 ? failing(transport(reason)) : "value " + n));
    releaseWhenAllWait();
    assertThat(failures(callers)).hasSize(1);
    assertThat(sent).hasValue(2);
  }

  @Test
  void nextLeader_fails_theRestSharesThatFailure() throws Exception {
    List<FutureTask<String>> callers =
        start(CALLERS, held(n -> failing(transport(n == 1 ? Reason.CANCELED : Reason.CONNECT))));
    releaseWhenAllWait();
    assertThat(failures(callers)).hasSize(2);
    assertThat(sent).hasValue(2);
  }

  @Test
  void leader_endedForItsOwnReasonAndNobodyWaited_theNextCallerLeads() {
    for (Reason reason : List.of(Reason.CANCELED, Reason.TIMEOUT)) {
      assertThatThrownBy(() -> flight.get(TIMEOUT, r -> failing(transport(reason))))
          .isInstanceOf(TransportException.class);
    }
    assertThat(flight.getIfIdle(TIMEOUT, remaining -> "next")).contains("next");
    assertThat(flight.get(TIMEOUT, remaining -> "last")).isEqualTo("last");
  }

  @Test
  void leader_failsWhileInterrupted_anotherLeads() throws Exception {
    List<FutureTask<String>> callers =
        start(
            CALLERS,
            held(
                n -> {
                  if (n > 1) {
                    return "value " + n;
                  }
                  Thread.currentThread().interrupt();
                  throw new IllegalArgumentException("a supplier's own exception");
                }));
    releaseWhenAllWait();
    assertThat(failures(callers))
        .singleElement()
        .satisfies(e -> assertThat(e).isInstanceOf(IllegalArgumentException.class));
    assertThat(sent).hasValue(2);
  }

  @Test
  void leader_isCanceledInASupplier_anotherLeads() throws Exception {
    List<FutureTask<String>> callers =
        start(2, held(n -> n == 1 ? failing(new CancellationException()) : "value " + n));
    releaseWhenAllWait();
    assertThat(failures(callers)).hasSize(1);
    assertThat(sent).hasValue(2);
  }

  @Test
  void nextLeader_hasWaited_hasTheRestOfItsOwnTimeout() throws Exception {
    FutureTask<String> leader = start(1, held(n -> failing(transport(Reason.TIMEOUT)))).get(0);
    inFlight.await();
    List<Duration> left = new ArrayList<>();
    FutureTask<String> next =
        start(
            () ->
                flight.get(
                    TIMEOUT,
                    remaining -> {
                      left.add(remaining);
                      return "next";
                    }));
    awaitAllWaiting();
    nanos.addAndGet(Duration.ofSeconds(12).toNanos());
    release.countDown();
    assertThat(next.get(20, TimeUnit.SECONDS)).isEqualTo("next");
    assertThat(left).containsExactly(Duration.ofSeconds(18));
    assertThat(failures(List.of(leader))).hasSize(1);
  }

  @Test
  void waiter_whoseDeadlinePassedMeanwhile_doesNotLead() throws Exception {
    start(1, held(n -> failing(transport(Reason.CANCELED))));
    inFlight.await();
    FutureTask<String> waiter = start(() -> flight.get(TIMEOUT, remaining -> "too late"));
    awaitAllWaiting();
    nanos.addAndGet(TIMEOUT.toNanos());
    release.countDown();
    assertThat(failures(List.of(waiter)))
        .singleElement()
        .satisfies(e -> assertThat(((TransportException) e).isTimeout()).isTrue());
  }

  @Test
  void waiter_reachesItsDeadline_failsAndTheLeaderGoesOn() throws Exception {
    FutureTask<String> leader = start(1, held(n -> "value " + n)).get(0);
    inFlight.await();
    assertThatExceptionOfType(TransportException.class)
        .isThrownBy(() -> flight.get(Duration.ofMillis(20), remaining -> "mine"))
        .withMessageStartingWith("GET /thing was not received in time")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TIMEOUT))
        .satisfies(e -> assertThat(e.attempts()).isEmpty());
    assertThatExceptionOfType(TransportException.class)
        .isThrownBy(() -> flight.get(Duration.ofSeconds(-1), remaining -> "mine"))
        .satisfies(e -> assertThat(e.isTimeout()).isTrue());
    release.countDown();
    assertThat(leader.get(20, TimeUnit.SECONDS)).isEqualTo("value 1");
  }

  @Test
  void waiter_isInterrupted_failsAndKeepsTheFlag() throws Exception {
    FutureTask<String> leader = start(1, held(n -> "value " + n)).get(0);
    inFlight.await();
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(TransportException.class)
        .isThrownBy(() -> flight.get(TIMEOUT, remaining -> "mine"))
        .withMessageContaining("the waiting thread was interrupted")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.INTERRUPTED));
    assertThat(Thread.interrupted()).isTrue();
    release.countDown();
    assertThat(leader.get(20, TimeUnit.SECONDS)).isEqualTo("value 1");
  }

  @Test
  void getIfIdle_requestInFlight_isAbsentAtOnce() throws Exception {
    FutureTask<String> leader = start(1, held(n -> "value " + n)).get(0);
    inFlight.await();
    assertThat(flight.getIfIdle(TIMEOUT, remaining -> "mine")).isEmpty();
    release.countDown();
    assertThat(leader.get(20, TimeUnit.SECONDS)).isEqualTo("value 1");
  }

  /** A request that is held until {@link #release} is open. */
  private Function<Duration, String> held(Function<Integer, String> outcome) {
    return remaining -> {
      int number = sent.incrementAndGet();
      inFlight.countDown();
      try {
        release.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return outcome.apply(number);
    };
  }

  private List<FutureTask<String>> start(int count, Function<Duration, String> send) {
    List<FutureTask<String>> tasks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      tasks.add(start(() -> flight.get(TIMEOUT, send)));
    }
    return tasks;
  }

  private FutureTask<String> start(Callable<String> call) {
    FutureTask<String> task = new FutureTask<>(call);
    Thread thread = new Thread(task);
    threads.add(thread);
    thread.start();
    return task;
  }

  private void releaseWhenAllWait() {
    awaitAllWaiting();
    release.countDown();
  }

  private void awaitAllWaiting() {
    while (!threads.stream().allMatch(SingleFlightTest::isWaiting)) {
      Thread.onSpinWait();
    }
  }

  private static boolean isWaiting(Thread thread) {
    return thread.getState() == Thread.State.WAITING
        || thread.getState() == Thread.State.TIMED_WAITING;
  }

  private static Set<Throwable> failures(List<FutureTask<String>> callers) throws Exception {
    Set<Throwable> failures = ConcurrentHashMap.newKeySet();
    for (FutureTask<String> caller : callers) {
      try {
        caller.get(20, TimeUnit.SECONDS);
      } catch (ExecutionException e) {
        failures.add(e.getCause());
      }
    }
    return failures;
  }

  private static TransportException transport(Reason reason) {
    return new TransportException(CallReport.notSent("GET /thing"), reason, "failed.", "", null);
  }

  private static String failing(RuntimeException failure) {
    throw failure;
  }
}
