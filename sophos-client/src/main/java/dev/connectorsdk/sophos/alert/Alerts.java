package dev.connectorsdk.sophos.alert;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.KeyPage;
import dev.connectorsdk.sophos.internal.KeyPages;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/**
 * The alerts of a tenant.
 *
 * <p>Only open alerts are listed; an alert disappears after an action on it (unverified).
 */
public final class Alerts {
  private final ApiBinding binding;
  private final Http http;

  Alerts(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists all alerts. Common API, GET /common/v1/alerts. */
  public Paged<Alert> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the alerts that match a query. Common API, GET /common/v1/alerts.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<Alert> list(UnaryOperator<AlertQuery> query) {
    return KeyPages.list(
        binding, "GET /common/v1/alerts", query.apply(new AlertQuery()).checked(), http::list);
  }

  /**
   * Searches for alerts: for queries that are too long for a URL, or need a sort order. Common API,
   * POST /common/v1/alerts/search. Retried like a GET, because it changes nothing.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<Alert> search(UnaryOperator<AlertQuery> query) {
    return KeyPages.search(
        binding,
        "POST /common/v1/alerts/search",
        query.apply(new AlertQuery()).checked(),
        http::search);
  }

  /**
   * Returns an alert. Common API, GET /common/v1/alerts/{alertId}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Alert get(String id) {
    return http.get(id);
  }

  /**
   * Performs an action on an alert. Common API, POST /common/v1/alerts/{alertId}/actions.
   *
   * @param action one of the alert's {@link Alert#allowedActions()}; the service rejects others
   * @throws IllegalArgumentException if the id is blank
   */
  public AlertActionResult act(String id, AlertAction action) {
    return http.act(id, new ActionRequest(action, null));
  }

  /**
   * Performs an action on an alert, with a message. Common API, POST
   * /common/v1/alerts/{alertId}/actions. The maximum length of the message is not published.
   *
   * @param action one of the alert's {@link Alert#allowedActions()}; the service rejects others
   * @throws IllegalArgumentException if the id or the message is blank
   */
  public AlertActionResult act(String id, AlertAction action, String message) {
    String checked = ArgumentChecks.requireText("message", message, Integer.MAX_VALUE);
    return http.act(id, new ActionRequest(action, checked));
  }

  record ActionRequest(AlertAction action, @Nullable String message) {}

  interface Http {
    @GET("common/v1/alerts")
    KeyPage<Alert> list(
        @QueryMap Map<String, String> query, @Query("pageFromKey") @Nullable String key);

    @Retryable
    @POST("common/v1/alerts/search")
    KeyPage<Alert> search(@Body Map<String, Object> query);

    @GET("common/v1/alerts/{id}")
    Alert get(@Path("id") String id);

    @POST("common/v1/alerts/{id}/actions")
    AlertActionResult act(@Path("id") String id, @Body ActionRequest request);
  }
}
