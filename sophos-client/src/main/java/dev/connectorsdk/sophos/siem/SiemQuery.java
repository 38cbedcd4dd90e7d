package dev.connectorsdk.sophos.siem;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Filters and paging for listing events or alerts for a SIEM. */
@Value.Immutable
public interface SiemQuery {

  /** The minimum page size: the service rejects smaller ones. */
  int MIN_PAGE_SIZE = 200;

  /** The maximum page size. */
  int MAX_PAGE_SIZE = 1000;

  /**
   * Where the list starts, in whole seconds; within the last 24 hours, which the service keeps.
   * Absent: 24 hours ago. Ignored by the service if there is a {@link #cursor()}.
   */
  Optional<Instant> from();

  /** The types of events to leave out; for events only. */
  List<String> excludeTypes();

  /**
   * The number of items on a page, {@value #MIN_PAGE_SIZE} to {@value #MAX_PAGE_SIZE}; absent for
   * the default of the service, {@value #MIN_PAGE_SIZE}.
   */
  OptionalInt limit();

  /**
   * The {@code next} of an earlier page, where the list starts. The service silently starts 24
   * hours ago for one that is older than that; {@code EventFeed} does not rely on it.
   */
  Optional<String> cursor();

  /** Returns a builder without filters. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SiemQuery}. */
  final class Builder extends ImmutableSiemQuery.Builder {
    Builder() {}
  }
}
