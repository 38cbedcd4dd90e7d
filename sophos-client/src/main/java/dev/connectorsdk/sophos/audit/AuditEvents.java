package dev.connectorsdk.sophos.audit;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.internal.KeyPage;
import dev.connectorsdk.sophos.internal.KeyPages;
import dev.connectorsdk.sophos.internal.QueryParameters;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/**
 * The audit events of an account. Unverified: the operation is not in the vendor's published
 * collection; path, parameters and limits are those that third parties state, and the form of an
 * event is unknown.
 */
public final class AuditEvents {
  private final ApiBinding binding;
  private final Http http;

  AuditEvents(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /**
   * Lists the events since a time. Audit events API, GET /audit/v1/audit-events (unverified).
   *
   * @param startDate the start, at most 90 days back: the service rejects earlier ones with 400
   *     (unverified)
   */
  public Paged<AuditEvent> list(Instant startDate) {
    return list(startDate, UnaryOperator.identity());
  }

  /**
   * Lists the events since a time that match a query. Audit events API, GET /audit/v1/audit-events
   * (unverified).
   *
   * @param startDate the start, at most 90 days back: the service rejects earlier ones with 400
   *     (unverified)
   * @throws IllegalArgumentException if the query is invalid, or ends before it starts
   */
  public Paged<AuditEvent> list(Instant startDate, UnaryOperator<AuditEventQuery> query) {
    QueryParameters parameters = query.apply(new AuditEventQuery()).parameters;
    if (parameters.values().get("endDate") instanceof Instant end && end.isBefore(startDate)) {
      throw new IllegalArgumentException(
          "endDate must not be before startDate: " + end + ", " + startDate + '.');
    }
    parameters.set("startDate", startDate);
    return KeyPages.list(binding, "GET /audit/v1/audit-events", parameters, http::list);
  }

  interface Http {
    @GET("audit/v1/audit-events")
    KeyPage<AuditEvent> list(
        @QueryMap Map<String, String> query, @Query("pageFromKey") @Nullable String key);
  }
}
