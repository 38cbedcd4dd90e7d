package dev.connectorsdk.core.internal.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.Sleeper;
import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.fixture.Things.Thing;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class AsyncCallsTest {
  private static final ThreadLocal<String> MDC = new ThreadLocal<>();
  private static final InheritableThreadLocal<String> INHERITED = new InheritableThreadLocal<>();

  /** Carries the value of the submitting thread, as libraries for context propagation do. */
  private static Runnable carry(Runnable task) {
    String value = MDC.get();
    return () -> {
      MDC.set(value);
      try {
        task.run();
      } finally {
        MDC.remove();
      }
    };
  }

  @Test
  void decorator_ofTheUser_carriesTheContextToTheThreadOfTheTask() throws Exception {
    MDC.set("request-1");
    try (ApiServer server = new ApiServer(o -> o.taskDecorator(AsyncCallsTest::carry))) {
      assertThat(server.stack.submit(MDC::get).get(20, TimeUnit.SECONDS)).isEqualTo("request-1");
    } finally {
      MDC.remove();
    }
  }

  @Test
  void threads_ofTheClient_inheritNoThreadLocals() throws Exception {
    INHERITED.set("request-1");
    try (ApiServer server = new ApiServer()) {
      CompletableFuture<String> seen = server.stack.submit(() -> "seen " + INHERITED.get());
      assertThat(seen.get(20, TimeUnit.SECONDS)).isEqualTo("seen null");
    } finally {
      INHERITED.remove();
    }
  }

  @Test
  void future_callEnds_hasItsValueOrFailure() throws Exception {
    try (ApiServer server = new ApiServer().thing()) {
      Things things = server.things();
      CompletableFuture<Thing> future = server.stack.submit(() -> things.get("t1"));
      assertThat(future.get(20, TimeUnit.SECONDS).id()).isEqualTo("t1");
    }
  }

  @Test
  void future_canceledDuringACall_endsIt() throws Exception {
    try (ApiServer server =
        new ApiServer(o -> o.readTimeout(Duration.ofMinutes(1))).neverRespond()) {
      Things things = server.things();
      AtomicReference<TransportException> seen = new AtomicReference<>();
      CountDownLatch ended = new CountDownLatch(1);
      CompletableFuture<Object> future =
          server.stack.submit(
              () -> {
                try {
                  return things.get("t1");
                } catch (TransportException e) {
                  seen.set(e);
                  throw e;
                } finally {
                  ended.countDown();
                }
              });
      server.take();
      assertThat(future.cancel(true)).isTrue();
      assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(seen.get()).isNotNull();
      assertThatThrownBy(future::get).isInstanceOf(CancellationException.class);
    }
  }

  @Test
  void future_canceledDuringAWait_endsIt() throws Exception {
    CountDownLatch waiting = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Sleeper endless =
        pause -> {
          waiting.countDown();
          new CountDownLatch(1).await();
        };
    try (ApiServer server =
        new ApiServer(o -> o.timing(new Timing(Clock.systemUTC(), endless, () -> 0.5)))
            .respond(503, "")) {
      Things things = server.things();
      CompletableFuture<Thing> future = server.submit(things, ended);
      waiting.await();
      assertThat(future.cancel(true)).isTrue();
      assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void task_runInsideAnother_leavesTheOuterCancelable() throws Exception {
    Executor inline =
        task -> {
          if (Thread.currentThread().getName().equals("outer")) {
            task.run();
          } else {
            new Thread(task, "outer").start();
          }
        };
    CountDownLatch ended = new CountDownLatch(1);
    try (ApiServer server =
        new ApiServer(o -> o.asyncExecutor(inline).readTimeout(Duration.ofMinutes(1)))
            .thing()
            .neverRespond()) {
      Things things = server.things();
      CompletableFuture<Thing> outer =
          server.stack.submit(
              () -> {
                server.stack.submit(() -> things.get("t1")).join();
                return ApiServer.counted(things, ended);
              });
      server.take();
      server.take();
      outer.cancel(true);
      assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void executor_rejectsATask_throwsAtOnce() {
    ExecutorService ended = Executors.newSingleThreadExecutor();
    ended.shutdown();
    try (ApiServer server = new ApiServer(o -> o.asyncExecutor(ended))) {
      assertThatThrownBy(() -> server.stack.submit(() -> "never"))
          .isInstanceOf(RejectedExecutionException.class);
      assertThat(server.requests()).isZero();
    }
  }

  @Test
  void calls_moreThanFiveToOneHost_runConcurrently() throws Exception {
    try (ApiServer server = new ApiServer(o -> o.readTimeout(Duration.ofMinutes(1)))) {
      Things things = server.things();
      List<CompletableFuture<Thing>> futures = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        server.neverRespond();
        futures.add(server.stack.submit(() -> things.get("t1")));
      }
      for (int i = 0; i < 12; i++) {
        server.take();
      }
      assertThat(server.requests()).isEqualTo(12);
      futures.forEach(future -> future.cancel(true));
    }
  }

  @Test
  void client_closed_cancelsPendingTasks() {
    ApiServer server = new ApiServer(o -> o.readTimeout(Duration.ofMinutes(1))).neverRespond();
    Things things = server.things();
    CompletableFuture<Thing> future = server.stack.submit(() -> things.get("t1"));
    server.take();
    server.close();
    assertThatThrownBy(() -> future.get(20, TimeUnit.SECONDS))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> server.stack.submit(() -> things.get("t1")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void client_closed_endsACallWhoseFutureIsDone() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    try (ApiServer server =
        new ApiServer(o -> o.readTimeout(Duration.ofMinutes(1))).neverRespond()) {
      Things things = server.things();
      CompletableFuture<Thing> future = server.submit(things, ended);
      server.take();
      future.completeExceptionally(new TimeoutException());
      server.stack.close();
      assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void executor_ofTheUser_isUsedAndNotShutDown() throws Exception {
    ExecutorService users = Executors.newSingleThreadExecutor(r -> new Thread(r, "users-own"));
    try (ApiServer server = new ApiServer(o -> o.asyncExecutor(users))) {
      String name =
          server.stack.submit(() -> Thread.currentThread().getName()).get(20, TimeUnit.SECONDS);
      assertThat(name).isEqualTo("users-own");
    }
    assertThat(users.isShutdown()).isFalse();
    users.shutdown();
  }
}
