package dev.connectorsdk.core.internal.http.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.fixture.FakeTime;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CancellableSleeperTest {
  private static final Duration PAUSE = Duration.ofSeconds(3);

  private final FakeTime time = new FakeTime();

  @Test
  void sleep_closed_endsWithoutAnInterruptFlag() throws Exception {
    CountDownLatch asleep = new CountDownLatch(1);
    Timing endless =
        new Timing(
            time,
            pause -> {
              asleep.countDown();
              new CountDownLatch(1).await();
            },
            () -> 0.5);
    CancellableSleeper pauses = new CancellableSleeper(endless);
    FutureTask<Boolean> interrupted =
        new FutureTask<>(
            () -> {
              assertThatIOException().isThrownBy(() -> pauses.sleep(PAUSE)).withMessage("Canceled");
              return Thread.currentThread().isInterrupted();
            });
    new Thread(interrupted).start();
    asleep.await();
    pauses.close();
    assertThat(interrupted.get(20, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void sleep_afterClose_failsAtOnce() {
    CancellableSleeper pauses = new CancellableSleeper(time.timing());
    pauses.close();
    assertThatIOException().isThrownBy(() -> pauses.sleep(PAUSE)).withMessage("Canceled");
    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void sleep_ended_isNotInterruptedByClose() throws IOException {
    CancellableSleeper pauses = new CancellableSleeper(time.timing());
    pauses.sleep(PAUSE);
    pauses.close();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void sleep_closedAsItEnds_leavesNoInterruptFlag() {
    AtomicReference<@Nullable CancellableSleeper> closing = new AtomicReference<>();
    Timing timing =
        new Timing(time, pause -> Objects.requireNonNull(closing.get()).close(), () -> 0.5);
    CancellableSleeper pauses = new CancellableSleeper(timing);
    closing.set(pauses);
    assertThatIOException().isThrownBy(() -> pauses.sleep(PAUSE)).withMessage("Canceled");
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void wake_afterTheSleep_doesNotInterrupt() throws InterruptedException {
    CancellableSleeper.SleepingThread sleeping = new CancellableSleeper.SleepingThread();
    sleeping.end();
    Thread closing = new Thread(sleeping::wake);
    closing.start();
    closing.join();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void sleep_interruptedFromOutside_keepsTheFlag() {
    CancellableSleeper pauses = new CancellableSleeper(time.timing());
    Thread.currentThread().interrupt();
    Throwable ended = catchThrowable(() -> pauses.sleep(PAUSE));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(ended).isInstanceOf(InterruptedIOException.class);
  }
}
