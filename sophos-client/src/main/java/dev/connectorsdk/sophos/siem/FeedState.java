package dev.connectorsdk.sophos.siem;

import dev.connectorsdk.core.internal.json.JsonMismatchException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The position of a feed in the items of one tenant. A feed reads in sweeps: from a time to the
 * end, page by page. The next sweep starts before the newest item, by the overlap.
 *
 * @param format the version of this record
 * @param from where the current or next sweep starts; absent for the oldest item
 * @param cursor the next page of the current sweep; absent at its start
 * @param startedAt when the current sweep started
 * @param readAt when the last complete sweep started: everything before was delivered
 * @param newest the time of the newest item, at most that of the sweep that read it: a clock that
 *     is ahead must not move the position past the items of others
 * @param forgotten the time of the latest item whose id was dropped in this sweep
 * @param emptyPages the number of pages in a row without a new item
 * @param seen the ids that were delivered, see {@link SeenIds}
 */
record FeedState(
    int format,
    Optional<Instant> from,
    Optional<String> cursor,
    Optional<Instant> startedAt,
    Optional<Instant> readAt,
    Optional<Instant> newest,
    Optional<Instant> forgotten,
    int emptyPages,
    Optional<String> seen) {
  private static final int FORMAT = 1;

  /** How precise the time of the last sweep is in a checkpoint without other changes. */
  private static final Duration SAVED_EVERY = Duration.ofMinutes(10);

  /** Returns the position of a feed without a checkpoint. */
  static FeedState start(Optional<Instant> since) {
    return new FeedState(
        FORMAT,
        since,
        Optional.empty(),
        Optional.empty(),
        since,
        Optional.empty(),
        Optional.empty(),
        0,
        Optional.empty());
  }

  /**
   * Reads a checkpoint.
   *
   * @throws IllegalStateException if it is not one of a feed
   */
  static FeedState parse(String name, String text) {
    try {
      FeedState state = Siem.JSON.read(FeedState.class, text);
      if (state.format == FORMAT) {
        return state;
      }
    } catch (JsonMismatchException e) {
      throw invalid(name, e);
    }
    throw invalid(name, new IllegalArgumentException("The format is unknown"));
  }

  static IllegalStateException invalid(String name, Exception cause) {
    return new IllegalStateException(
        "The checkpoint "
            + name
            + " was not written by a feed of this version: use the store of that feed, or delete"
            + " the checkpoint; the feed then reads again what the service still has. Nothing was"
            + " changed.",
        cause);
  }

  String toText() {
    return Siem.JSON.write(FeedState.class, this);
  }

  /** Returns the time up to which everything was delivered. */
  Optional<Instant> deliveredUntil() {
    return cursor.isPresent()
        ? Stream.concat(newest.stream(), readAt.stream()).max(Instant::compareTo)
        : readAt;
  }

  /** Starts the sweep again. */
  FeedState restarted(Optional<Instant> start) {
    return new FeedState(
        format,
        start,
        Optional.empty(),
        Optional.empty(),
        readAt,
        newest,
        Optional.empty(),
        0,
        seen);
  }

  /** Whether the difference to the saved state is worth a write. */
  boolean isWorthSaving(FeedState saved) {
    boolean sameTime =
        readAt.isPresent()
            && saved.readAt.isPresent()
            && readAt.get().isBefore(saved.readAt.get().plus(SAVED_EVERY))
            && !readAt.get().isBefore(saved.readAt.get());
    return !(sameTime && cursor.equals(saved.cursor) && from.equals(saved.from));
  }
}
