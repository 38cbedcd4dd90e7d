package dev.connectorsdk.sophos.siem;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
import dev.connectorsdk.sophos.siem.FeedListener.Gap;
import dev.connectorsdk.sophos.siem.FeedListener.Gap.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one page of a tenant: from a position to the position after it. */
final class FeedReader<T extends SiemItem> {
  /** More pages than the largest window has ids, at the smallest page size. */
  private static final int MAX_EMPTY_PAGES = 1000;

  /** The start of a list is sent only if it is certainly within the time that the service keeps. */
  private static final Duration MARGIN = Duration.ofMinutes(1);

  private static final int BAD_REQUEST = 400;

  private final String request;
  private final Source<T> source;
  private final FeedOptions options;
  private final Clock clock;

  /** Requests a page. */
  interface Source<T> {
    SiemPage<T> page(Siem siem, SiemQuery query, @Nullable CallTimeout timeout);
  }

  /**
   * A page.
   *
   * @param state the position after it
   * @param items its new items
   * @param repeated the number of its other items
   */
  record Step<T>(FeedState state, List<T> items, int repeated) {
    boolean isUpToDate() {
      return state.cursor().isEmpty();
    }
  }

  FeedReader(String request, Source<T> source, FeedOptions options, Clock clock) {
    this.request = request;
    this.source = source;
    this.options = options;
    this.clock = clock;
  }

  /**
   * Reads the next page.
   *
   * @param gaps receives what may be missing
   */
  Step<T> read(FeedTenant tenant, FeedState saved, Consumer<Gap> gaps) {
    Instant now = clock.instant();
    Instant oldest = now.minus(Siem.RETENTION);
    FeedState state = saved;
    Optional<Instant> missed = saved.deliveredUntil().filter(oldest::isAfter);
    if (missed.isPresent()) {
      gaps.accept(new Gap(tenant.id(), missed.get(), oldest, Reason.RETENTION));
      state = saved.restarted(Optional.empty());
    }
    Siem siem = tenant.siem().get();
    Optional<Instant> from = state.from().filter(oldest.plus(MARGIN)::isBefore);
    try {
      return next(state, now, page(siem, state.cursor(), from));
    } catch (StatusException e) {
      if (e.status() != BAD_REQUEST || (state.cursor().isEmpty() && from.isEmpty())) {
        throw e;
      }
      if (state.cursor().isPresent()) {
        Instant restart = from.orElse(oldest);
        Instant delivered = state.deliveredUntil().orElse(restart);
        gaps.accept(new Gap(tenant.id(), delivered, restart, Reason.CURSOR_REFUSED));
        return next(state.restarted(state.from()), now, page(siem, Optional.empty(), from));
      }
      // the clocks differ: the whole period that the service keeps
      return next(state, now, page(siem, Optional.empty(), Optional.empty()));
    }
  }

  private SiemPage<T> page(Siem siem, Optional<String> cursor, Optional<Instant> from) {
    SiemQuery query =
        SiemQuery.builder()
            .cursor(cursor)
            .from(from)
            .limit(options.batchSize())
            .excludeTypes(options.excludeTypes())
            .build();
    return source.page(siem, query, CallTimeout.of(options.requestTimeout()));
  }

  private Step<T> next(FeedState state, Instant now, SiemPage<T> page) {
    Instant startedAt = state.startedAt().orElse(now);
    SeenIds seen = SeenIds.of(state.seen().orElse(""), options.window());
    List<T> items = new ArrayList<>();
    Optional<Instant> newest = state.newest();
    for (T item : page.items()) {
      if (seen.add(item, latest(item).orElse(startedAt))) {
        items.add(item);
      }
      newest = later(newest, item.time().map(time -> earlier(time, startedAt)));
    }
    Optional<String> cursor = page.hasMore().orElse(false) ? page.cursor() : Optional.empty();
    int emptyPages = items.isEmpty() ? state.emptyPages() + 1 : 0;
    boolean endless =
        page.hasMore().orElse(false)
            && (cursor.isEmpty() || cursor.equals(state.cursor()) || emptyPages > MAX_EMPTY_PAGES);
    if (endless && items.isEmpty()) {
      throw endless();
    }
    FeedState after =
        new FeedState(
            state.format(),
            state.from(),
            endless ? Optional.empty() : cursor,
            Optional.of(startedAt),
            state.readAt(),
            newest,
            later(state.forgotten(), seen.forgotten().map(time -> earlier(time, startedAt))),
            emptyPages,
            Optional.of(seen.toText()));
    boolean complete = cursor.isEmpty() && !endless;
    return new Step<>(
        complete ? completed(after, seen) : after, items, page.items().size() - items.size());
  }

  /**
   * Returns the position before the next sweep: before the newest item by the overlap, but neither
   * before the sweep that ended nor before items whose ids were dropped.
   */
  private FeedState completed(FeedState state, SeenIds seen) {
    Optional<Instant> newest = state.newest();
    Optional<Instant> known =
        state.forgotten().map(time -> earlier(time.plusSeconds(2), newest.orElse(time)));
    Optional<Instant> from =
        later(later(state.from(), newest.map(time -> time.minus(options.overlap()))), known);
    seen.endSweep(from);
    return new FeedState(
        state.format(),
        from,
        Optional.empty(),
        Optional.empty(),
        state.startedAt(),
        state.newest(),
        Optional.empty(),
        0,
        Optional.of(seen.toText()));
  }

  private static Optional<Instant> latest(SiemItem item) {
    return later(item.when(), item.createdAt());
  }

  private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
    return Stream.concat(one.stream(), other.stream()).max(Instant::compareTo);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private DecodingException endless() {
    return new DecodingException(
        CallReport.notSent(request),
        "$.next_cursor",
        "returned a page that was read before, or none to read on from.",
        "The feed starts this read again later: report it to Sophos support if it remains.",
        null,
        null);
  }
}
