package dev.connectorsdk.sophos.alert;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Filters and paging for listing alerts. An alert must match all filters that are set. */
@Value.Immutable
public interface AlertQuery {

  /**
   * The maximum number of alerts on a page. A capture of 2020 and the official connector use 100,
   * an official example 1000 (unverified): the service accepts the smaller one in any case.
   */
  int MAX_PAGE_SIZE = 100;

  /** Only alerts of this group. */
  Optional<String> groupKey();

  /**
   * Only alerts raised at or after this time; sent in whole seconds, because the service rejects
   * fractions.
   */
  Optional<Instant> from();

  /**
   * Only alerts raised before this time; sent in whole seconds, because the service rejects
   * fractions.
   */
  Optional<Instant> to();

  /** Only alerts of these products. */
  List<AlertProduct> product();

  /** Only alerts of these categories. */
  List<AlertCategory> category();

  /** Only alerts of these severities. */
  List<Severity> severity();

  /** Only alerts with these ids. */
  List<String> ids();

  /** The properties to return; the id is always returned. All if empty. */
  List<String> fields();

  /**
   * The sort order, such as {@code raisedAt:desc}. For some tenants a list with a sort order fails
   * with 400, where a search succeeds. The properties to sort by are not published.
   */
  List<String> sort();

  /**
   * The number of alerts on a page, 1 to {@value #MAX_PAGE_SIZE}; absent for the default of the
   * service.
   */
  OptionalInt pageSize();

  /** The {@code next} of an earlier page, where the list starts; absent for the first page. */
  Optional<String> pageFromKey();

  /** Whether each page includes the total number of alerts. */
  Optional<Boolean> pageTotal();

  /** Rejects values that the service would reject. */
  @Value.Check
  default void check() {
    ArgumentChecks.requirePageSize(pageSize(), MAX_PAGE_SIZE);
    ids().forEach(id -> ArgumentChecks.requireId("ids", id));
    ArgumentChecks.requireRange(from(), to());
  }

  /** Returns a builder without filters. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AlertQuery}. */
  final class Builder extends ImmutableAlertQuery.Builder {
    Builder() {}
  }
}
