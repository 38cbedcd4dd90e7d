package dev.connectorsdk.sophos.siem;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.RateLimitException;
import dev.connectorsdk.core.error.ServerException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.core.internal.async.AsyncCalls;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.checkpoint.CheckpointStore;
import dev.connectorsdk.sophos.siem.FeedListener.Poll;
import dev.connectorsdk.sophos.siem.FeedQueue.Turn;
import dev.connectorsdk.sophos.siem.FeedReader.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events or alerts of a tenant, or of all tenants of a partner or an organization, from
 * where it read before: at least once, and repeated only as {@code docs/feeds.md} describes.
 *
 * <pre>{@code
 * try (CheckpointStore store = CheckpointStore.inFolder(folder);
 *     EventFeed<SiemEvent> feed = sophos.tenant().siem().eventFeed(store)) {
 *   feed.follow(batch -> batch.items().forEach(event -> sink.write(event.toJson())));
 * }
 * }</pre>
 *
 * <p>A batch has the items of one tenant. Its position is saved when it is acknowledged. Tenants
 * take turns, one page each. One thread uses a feed; only {@link #close()} may be called by others.
 *
 * @param <T> events or alerts
 */
public final class EventFeed<T extends SiemItem> implements AutoCloseable {
  private final ApiBinding binding;
  private final Timing timing;
  private final String request;
  private final FeedTenants tenants;
  private final FeedReader<T> reader;
  private final FeedCheckpoints checkpoints;
  private final FeedOptions options;
  private final FeedEvents events;
  private final FeedQueue queue;
  private Instant listDue = Instant.MIN;
  private Instant resume = Instant.MIN;
  private Duration pause = Duration.ZERO;
  private int pauses;
  private boolean following;
  private @Nullable Delivery<T> delivery;
  private volatile @Nullable CompletableFuture<?> running;
  private volatile boolean closed;

  /** A batch that is not acknowledged yet. */
  private record Delivery<T extends SiemItem>(EventBatch<T> batch, Turn turn, FeedState next) {}

  EventFeed(
      FeedTenants tenants,
      String kind,
      FeedReader.Source<T> source,
      CheckpointStore store,
      FeedOptions options) {
    this.binding = tenants.binding();
    this.timing = binding.timing();
    this.request = "GET /siem/v1/" + kind;
    this.tenants = tenants;
    this.checkpoints = new FeedCheckpoints(store, kind, options.since());
    this.options = options;
    this.events = new FeedEvents(options.listeners());
    this.queue = new FeedQueue(options.interval());
    this.reader = new FeedReader<>(request, source, options, timing.clock());
  }

  /**
   * Returns the next batch that is due; absent if all tenants are up to date, or the service
   * requires a pause. Reads each tenant up to its end once, and does not wait for the next
   * interval. A batch that was not acknowledged is delivered again.
   *
   * <p>In a feed over all tenants, a tenant that fails is reported to the listeners and read again
   * later. The failure of a single tenant is thrown; the position stays.
   *
   * @throws AuthenticationException if the token endpoint rejects the credential
   * @throws ApiException if a request for a single tenant or for the list of tenants fails
   * @throws IllegalStateException if the feed or the client is closed, or a checkpoint is invalid
   * @throws java.io.UncheckedIOException if a checkpoint cannot be read or saved
   */
  public Optional<EventBatch<T>> read() {
    if (closed) {
      throw new IllegalStateException("This EventFeed is closed.");
    }
    Delivery<T> open = delivery;
    delivery = null;
    if (open != null) {
      queue.undo(open.turn());
    }
    if (isPaused() || !refresh()) {
      return Optional.empty();
    }
    Instant start = timing.now();
    while (delivery == null && !closed && !isPaused()) {
      Optional<Turn> turn = queue.poll(start);
      if (turn.isEmpty()) {
        break;
      }
      read(turn.get(), start);
    }
    return Optional.ofNullable(delivery).map(Delivery::batch);
  }

  /**
   * Passes batches to a consumer until the feed is closed or the thread is interrupted, which ends
   * it within a second. A batch is acknowledged when the consumer returns. If the consumer throws,
   * its exception is thrown here, and the batch is delivered again by the next call.
   *
   * <p>A failure of the service or of the network is reported to the listeners, and the tenant is
   * read again after a pause that grows up to an hour, also in a feed of a single tenant.
   *
   * @throws ApiException as {@link #read()}, for other failures
   */
  public void follow(Consumer<EventBatch<T>> consumer) {
    following = true;
    try {
      while (!closed && !Thread.currentThread().isInterrupted()) {
        Optional<EventBatch<T>> batch = read();
        if (batch.isPresent()) {
          consumer.accept(batch.get());
          batch.get().acknowledge();
        } else if (!closed) {
          sleep();
        }
      }
    } catch (TransportException e) {
      if (e.reason() != Reason.INTERRUPTED && !closed) {
        throw e;
      }
    } finally {
      following = false;
    }
  }

  /**
   * Ends {@link #follow} and a request in flight. A batch can still be acknowledged, and the store
   * stays open.
   */
  @Override
  public void close() {
    closed = true;
    CompletableFuture<?> current = running;
    if (current != null) {
      current.cancel(true);
    }
  }

  void acknowledge(EventBatch<T> batch) {
    Delivery<T> open = delivery;
    if (open == null || open.batch() != batch) {
      throw new IllegalStateException(
          "The batch is not the last one of its feed: acknowledge it before the next read.");
    }
    checkpoints.save(open.turn().tenant(), open.next());
    delivery = null;
    put(open.turn(), open.next(), timing.now());
  }

  private boolean isPaused() {
    return FeedQueue.isAhead(resume, timing.now(), pause);
  }

  /** Reads the list of tenants if it is due. Returns whether the feed can go on. */
  private boolean refresh() {
    Instant now = timing.now();
    if (FeedQueue.isAhead(listDue, now, options.tenantInterval())) {
      return true;
    }
    try {
      queue.replace(await(() -> tenants.list().apply(events::tenantSkipped)), now);
      listDue = now.plus(options.tenantInterval());
    } catch (RateLimitException e) {
      pause(e);
      return false;
    }
    return true;
  }

  private void read(Turn turn, Instant start) {
    @Nullable FeedState saved = null;
    try {
      saved = checkpoints.load(turn.tenant());
      deliver(turn, start, saved, request(turn.tenant(), saved));
    } catch (RateLimitException e) {
      queue.undo(turn);
      pause(e);
    } catch (RuntimeException e) {
      boolean unreadable = saved == null && !tenants.single();
      if (!unreadable && !isOfTenant(e)) {
        queue.undo(turn);
        throw e;
      }
      Duration retryIn = queue.afterFailure(turn, timing.now());
      events.tenantFailed(turn.tenant().id(), e, retryIn);
    }
  }

  private Step<T> request(FeedTenant tenant, FeedState saved) {
    Step<T> step = await(() -> reader.read(tenant, saved, events::gap));
    pauses = 0;
    return step;
  }

  /** Whether only this tenant is concerned, and is read again later; else the feed ends. */
  private boolean isOfTenant(RuntimeException failure) {
    if (failure instanceof TransportException transport) {
      boolean ended = transport.reason() == Reason.INTERRUPTED || closed;
      return !ended && (following || !tenants.single());
    }
    return tenants.single()
        ? following && failure instanceof ServerException
        : failure instanceof ApiException && !(failure instanceof AuthenticationException);
  }

  private void deliver(Turn turn, Instant start, FeedState saved, Step<T> step) {
    FeedState next = step.state();
    Optional<Duration> lag = next.newest().map(time -> Duration.between(time, timing.now()));
    events.polled(
        new Poll(
            turn.tenant().id(),
            step.items().size(),
            step.repeated(),
            next.newest(),
            lag,
            next.cursor().isEmpty()));
    if (!step.items().isEmpty()) {
      EventBatch<T> batch = new EventBatch<>(turn.tenant().id(), step.items(), this::acknowledge);
      delivery = new Delivery<>(batch, turn, next);
      return;
    }
    if (next.isWorthSaving(saved)) {
      checkpoints.save(turn.tenant(), next);
    }
    put(turn, next, start);
  }

  /** Adds the next turn: within this read if the tenant has more pages. */
  private void put(Turn turn, FeedState state, Instant start) {
    if (state.cursor().isPresent()) {
      queue.again(turn, start);
    } else {
      queue.later(turn, timing.now());
    }
  }

  private void pause(RateLimitException failure) {
    Duration required = failure.retryAfter().orElse(Duration.ZERO);
    Duration grown = queue.backoff(pauses++);
    pause = required.compareTo(grown) > 0 ? required : grown;
    resume = timing.now().plus(pause);
    events.paused(pause);
  }

  /** Sleeps until the next turn, at most for an interval: the clock may be set meanwhile. */
  private void sleep() {
    Instant now = timing.now();
    Instant due = queue.next().orElse(listDue);
    Duration wait = Duration.between(now, isPaused() && resume.isAfter(due) ? resume : due);
    Duration longest = options.interval();
    Duration time = wait.compareTo(longest) > 0 ? longest : wait;
    await(
        () -> {
          try {
            timing.sleeper().sleep(time.isNegative() ? Duration.ZERO : time);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return Boolean.TRUE;
        });
  }

  /** Runs work on another thread, so that {@link #close()} and an interrupt end it. */
  private <R> R await(Supplier<R> work) {
    CompletableFuture<R> future = binding.submit(work);
    running = future;
    if (closed) {
      future.cancel(true);
    }
    try {
      return AsyncCalls.await(request, future);
    } finally {
      running = null;
    }
  }
}
