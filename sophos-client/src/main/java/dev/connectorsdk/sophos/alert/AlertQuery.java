package dev.connectorsdk.sophos.alert;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Which alerts are wanted, and how. Filters of different kinds must all fit. */
@Value.Immutable
public interface AlertQuery {

  /**
   * The most alerts on a page. A capture of 2020 and the official connector say 100, an official
   * example says 1000: the smaller one is sure to be taken.
   */
  int MAX_PAGE_SIZE = 100;

  /** Only alerts of this group. */
  Optional<String> groupKey();

  /** Only alerts raised at or after this time; sent in whole seconds, finer ones are refused. */
  Optional<Instant> from();

  /** Only alerts raised before this time; sent in whole seconds, finer ones are refused. */
  Optional<Instant> to();

  /** Only alerts of these products. */
  List<AlertProduct> product();

  /** Only alerts of these categories. */
  List<AlertCategory> category();

  /** Only alerts of these severities. */
  List<Severity> severity();

  /** Only alerts with these ids. */
  List<String> ids();

  /** The members to answer with; the id always comes. Empty asks for all. */
  List<String> fields();

  /**
   * The order, such as {@code raisedAt:desc}. A list refuses it on some tenants with 400, a search
   * takes it. Which members can be sorted by is not published.
   */
  List<String> sort();

  /**
   * How many alerts a page holds, 1 to {@value #MAX_PAGE_SIZE}; absent leaves it to the service.
   */
  OptionalInt pageSize();

  /** Where to begin: the {@code next} of an earlier page; absent begins at the first. */
  Optional<String> pageFromKey();

  /** Whether each page tells how many alerts there are in all. */
  Optional<Boolean> pageTotal();

  /** Refuses what the service would refuse. */
  @Value.Check
  default void check() {
    ArgumentChecks.pageSize(pageSize(), MAX_PAGE_SIZE);
    ids().forEach(id -> ArgumentChecks.id("ids", id));
    if (from().isPresent() && to().isPresent() && from().get().isAfter(to().get())) {
      throw new IllegalArgumentException(
          "from must not be after to: " + from().get() + ", " + to().get() + '.');
    }
  }

  /** Starts with a query for all alerts. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AlertQuery}. */
  final class Builder extends ImmutableAlertQuery.Builder {
    Builder() {}
  }
}
