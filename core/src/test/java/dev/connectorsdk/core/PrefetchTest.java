package dev.connectorsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.core.internal.async.AsyncCalls;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A list of five pages of two numbers each; a page is returned when the test permits it. */
@Timeout(60)
class PrefetchTest {
  private static final int LAST = 4;

  private final AsyncCalls threads = new AsyncCalls(null, UnaryOperator.identity());
  private final BlockingQueue<Integer> requested = new LinkedBlockingQueue<>();
  private final Semaphore responses = new Semaphore(0);
  private final CompletableFuture<Boolean> interrupted = new CompletableFuture<>();

  @AfterEach
  void close() {
    threads.close();
  }

  private Paged<Integer> numbers() {
    return Paged.of("GET /numbers", this::page, threads::submit);
  }

  private Page<Integer> page(Optional<String> cursor) {
    int number = cursor.map(Integer::parseInt).orElse(0);
    requested.add(number);
    try {
      responses.acquire();
    } catch (InterruptedException e) {
      interrupted.complete(true);
      throw new IllegalStateException("interrupted", e);
    }
    List<Integer> items = List.of(number * 2, number * 2 + 1);
    return number == LAST ? Page.last(items) : Page.followedBy(String.valueOf(number + 1), items);
  }

  private int nextRequested() throws InterruptedException {
    return Optional.ofNullable(requested.poll(10, TimeUnit.SECONDS)).orElseThrow();
  }

  @Test
  void prefetch_allItems_eachPageIsRequestedOnce() {
    responses.release(LAST + 1);
    assertThat(numbers().prefetch()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(requested).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void prefetch_pageInUse_requestsOneMore() throws InterruptedException {
    responses.release(2);
    Iterator<Integer> items = numbers().prefetch().iterator();
    assertThat(requested).isEmpty();
    assertThat(items.next()).isZero();
    assertThat(nextRequested()).isZero();
    assertThat(nextRequested()).isEqualTo(1);
    assertThat(items.next()).isEqualTo(1);
    assertThat(requested).isEmpty();
    assertThat(items.next()).isEqualTo(2);
    assertThat(nextRequested()).isEqualTo(2);
  }

  @Test
  void list_withoutPrefetch_requestsOnePageAtATime() {
    responses.release(LAST + 1);
    Iterator<Integer> items = numbers().iterator();
    assertThat(items.next()).isZero();
    assertThat(items.next()).isEqualTo(1);
    assertThat(requested).containsExactly(0);
  }

  @Test
  void prefetch_fails_isThrownAtItsPageAndCanBeRepeated() {
    responses.release(LAST + 1);
    Paged<Integer> failingOnce =
        Paged.of(
            "GET /numbers",
            cursor -> {
              if (cursor.equals(Optional.of("1")) && !requested.contains(1)) {
                requested.add(1);
                throw new IllegalStateException("once");
              }
              return page(cursor);
            },
            threads::submit);
    Iterator<Integer> items = failingOnce.prefetch().iterator();
    assertThat(items.next()).isZero();
    assertThat(items.next()).isEqualTo(1);
    assertThatIllegalStateException().isThrownBy(items::next).withMessage("once");
    assertThat(items.next()).isEqualTo(2);
  }

  @Test
  void prefetch_streamClosed_isCanceled() throws Exception {
    responses.release(1);
    try (Stream<Integer> items = numbers().prefetch().stream()) {
      assertThat(items.iterator().next()).isZero();
      assertThat(nextRequested()).isZero();
      assertThat(nextRequested()).isEqualTo(1);
    }
    assertThat(interrupted.get(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void prefetch_clientClosed_isCanceled() throws InterruptedException {
    responses.release(1);
    Iterator<Page<Integer>> pages = numbers().prefetch().pages().iterator();
    assertThat(pages.next().items()).containsExactly(0, 1);
    assertThat(nextRequested()).isZero();
    assertThat(nextRequested()).isEqualTo(1);
    threads.close();
    assertThatExceptionOfType(TransportException.class)
        .isThrownBy(pages::next)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.CANCELED));
  }

  @Test
  void prefetch_waiterInterrupted_endsWaitAndRequest() throws Exception {
    responses.release(1);
    Iterator<Page<Integer>> pages = numbers().prefetch().pages().iterator();
    assertThat(pages.next().items()).containsExactly(0, 1);
    assertThat(nextRequested()).isZero();
    assertThat(nextRequested()).isEqualTo(1);
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(TransportException.class)
        .isThrownBy(pages::next)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.INTERRUPTED));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(interrupted.get(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void prefetch_rejectedByTheExecutor_keepsTheItemsBefore() {
    responses.release(1);
    Paged<Integer> numbers =
        Paged.of(
            "GET /numbers",
            this::page,
            fetch -> {
              throw new IllegalStateException("closed");
            });
    Iterator<Page<Integer>> pages = numbers.prefetch().pages().iterator();
    assertThat(pages.next().items()).containsExactly(0, 1);
    assertThatIllegalStateException().isThrownBy(pages::next).withMessage("closed");
  }

  @Test
  void prefetch_cursorRepeated_fails() {
    Paged<Integer> numbers =
        Paged.of("GET /numbers", cursor -> Page.followedBy("a", List.of(1)), threads::submit);
    Iterator<Integer> items = numbers.prefetch().iterator();
    assertThat(items.next()).isEqualTo(1);
    assertThat(items.next()).isEqualTo(1);
    assertThatExceptionOfType(DecodingException.class).isThrownBy(items::next);
  }

  @Test
  void prefetch_lastPage_endsTheIteration() {
    responses.release(LAST + 1);
    Iterator<Page<Integer>> pages = numbers().prefetch().pages().iterator();
    for (int i = 0; i <= LAST; i++) {
      assertThat(pages.hasNext()).isTrue();
      pages.next();
    }
    assertThat(pages.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(pages::next);
  }

  @Test
  void prefetch_withoutAnExecutor_readsOnePageAtATime() {
    responses.release(LAST + 2);
    Paged<Integer> numbers = Paged.of("GET /numbers", this::page);
    assertThat(numbers.prefetch()).hasSize(10);
    assertThat(numbers.prefetch().first(number -> number == 1)).contains(1);
  }
}
