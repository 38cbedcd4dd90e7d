package dev.connectorsdk.sophos.siem;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.sophos.checkpoint.CheckpointStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/**
 * The events and alerts of a tenant for a SIEM, of the last 24 hours.
 *
 * <p>A list reads them once. To read on from where the last run ended, use an {@link #eventFeed}.
 */
public final class Siem {
  /** Writes times in full. */
  static final Json JSON = Json.userTypes();

  static final Duration RETENTION = Duration.ofHours(24);

  private final ApiBinding binding;
  private final Http http;
  private final String tenantId;

  Siem(ApiBinding binding, String tenantId) {
    this.tenantId = tenantId;
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists the events of the last 24 hours. SIEM integration API, GET /siem/v1/events. */
  public Paged<SiemEvent> events() {
    return events(UnaryOperator.identity());
  }

  /**
   * Lists events. SIEM integration API, GET /siem/v1/events.
   *
   * @throws IllegalArgumentException if the query is invalid, or starts before the last 24 hours
   */
  public Paged<SiemEvent> events(UnaryOperator<SiemQuery.Builder> query) {
    return paged("GET /siem/v1/events", query, this::eventPage);
  }

  /** Lists the alerts of the last 24 hours. SIEM integration API, GET /siem/v1/alerts. */
  public Paged<SiemAlert> alerts() {
    return alerts(UnaryOperator.identity());
  }

  /**
   * Lists alerts. SIEM integration API, GET /siem/v1/alerts.
   *
   * @throws IllegalArgumentException if the query is invalid, starts before the last 24 hours, or
   *     excludes types
   */
  public Paged<SiemAlert> alerts(UnaryOperator<SiemQuery.Builder> query) {
    return paged("GET /siem/v1/alerts", query, this::alertPage);
  }

  /** Returns a feed of the events, with default options. */
  public EventFeed<SiemEvent> eventFeed(CheckpointStore store) {
    return eventFeed(store, UnaryOperator.identity());
  }

  /**
   * Returns a feed of the events, which reads on where it read before. Sends nothing.
   *
   * @throws IllegalArgumentException if an option is invalid
   */
  public EventFeed<SiemEvent> eventFeed(
      CheckpointStore store, UnaryOperator<FeedOptions.Builder> options) {
    return only().events(store, options);
  }

  /** Returns a feed of the alerts, with default options. */
  public EventFeed<SiemAlert> alertFeed(CheckpointStore store) {
    return alertFeed(store, UnaryOperator.identity());
  }

  /**
   * Returns a feed of the alerts, which reads on where it read before. Sends nothing.
   *
   * @throws IllegalArgumentException if an option is invalid, or types are excluded
   */
  public EventFeed<SiemAlert> alertFeed(
      CheckpointStore store, UnaryOperator<FeedOptions.Builder> options) {
    return only().alerts(store, options);
  }

  private FeedTenants only() {
    return new FeedTenants(binding, true, skipped -> List.of(new FeedTenant(tenantId, () -> this)));
  }

  SiemPage<SiemEvent> eventPage(SiemQuery query, @Nullable CallTimeout timeout) {
    String excluded =
        query.excludeTypes().isEmpty() ? null : String.join(",", query.excludeTypes());
    return http.events(limit(query), from(query), cursor(query), excluded, timeout);
  }

  SiemPage<SiemAlert> alertPage(SiemQuery query, @Nullable CallTimeout timeout) {
    rejectExcludedTypes(query.excludeTypes());
    return http.alerts(limit(query), from(query), cursor(query), timeout);
  }

  private <T> Paged<T> paged(
      String request,
      UnaryOperator<SiemQuery.Builder> change,
      BiFunction<SiemQuery, @Nullable CallTimeout, SiemPage<T>> source) {
    SiemQuery query = change.apply(SiemQuery.builder()).build();
    check(query);
    return binding.paged(request, cursor -> page(query, cursor, source));
  }

  private static <T> Page<T> page(
      SiemQuery query,
      Optional<String> cursor,
      BiFunction<SiemQuery, @Nullable CallTimeout, SiemPage<T>> source) {
    SiemQuery paged =
        cursor.map(next -> SiemQuery.builder().copyOf(query).cursor(next).build()).orElse(query);
    return source.apply(paged, null).toPage();
  }

  private void check(SiemQuery query) {
    requireLimit("limit", query.limit().orElse(SiemQuery.MIN_PAGE_SIZE));
    Instant oldest = binding.timing().now().minus(RETENTION);
    if (query.from().filter(oldest::isAfter).isPresent()) {
      throw new IllegalArgumentException(
          "from must not be before "
              + oldest
              + ": the service keeps 24 hours. Leave it out to list all of them.");
    }
  }

  static void requireLimit(String name, int limit) {
    if (limit < SiemQuery.MIN_PAGE_SIZE || limit > SiemQuery.MAX_PAGE_SIZE) {
      throw new IllegalArgumentException(
          name
              + " must be from "
              + SiemQuery.MIN_PAGE_SIZE
              + " to "
              + SiemQuery.MAX_PAGE_SIZE
              + ", not "
              + limit
              + '.');
    }
  }

  static void rejectExcludedTypes(List<String> types) {
    if (!types.isEmpty()) {
      throw new IllegalArgumentException(
          "excludeTypes is for events: the service has no such filter for alerts.");
    }
  }

  private static @Nullable Integer limit(SiemQuery query) {
    return query.limit().isPresent() ? query.limit().getAsInt() : null;
  }

  private static @Nullable String cursor(SiemQuery query) {
    return query.cursor().orElse(null);
  }

  private static @Nullable Long from(SiemQuery query) {
    return query.cursor().isPresent()
        ? null
        : query.from().map(Instant::getEpochSecond).orElse(null);
  }

  interface Http {
    @GET("siem/v1/events")
    SiemPage<SiemEvent> events(
        @Query("limit") @Nullable Integer limit,
        @Query("from_date") @Nullable Long from,
        @Query("cursor") @Nullable String cursor,
        @Query("exclude_types") @Nullable String excluded,
        @Tag @Nullable CallTimeout timeout);

    @GET("siem/v1/alerts")
    SiemPage<SiemAlert> alerts(
        @Query("limit") @Nullable Integer limit,
        @Query("from_date") @Nullable Long from,
        @Query("cursor") @Nullable String cursor,
        @Tag @Nullable CallTimeout timeout);
  }
}
