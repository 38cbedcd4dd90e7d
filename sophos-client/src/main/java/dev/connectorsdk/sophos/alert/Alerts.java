package dev.connectorsdk.sophos.alert;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.Retryable;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.KeyPage;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/**
 * The alerts of a tenant.
 *
 * <p>That only open alerts are listed, and an alert vanishes once it was acted on, is unverified.
 */
public final class Alerts {
  private final ApiBinding wire;
  private final Http http;

  /** Made by the scope. */
  public Alerts(ApiBinding wire) {
    this.wire = wire;
    this.http = wire.create(Http.class);
  }

  /** All alerts. Common API, GET /common/v1/alerts. */
  public Paged<Alert> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * The alerts that fit. Common API, GET /common/v1/alerts.
   *
   * @throws IllegalArgumentException if the query is one that the service refuses
   */
  public Paged<Alert> list(UnaryOperator<AlertQuery.Builder> query) {
    return paged(
        "GET /common/v1/alerts",
        query.apply(AlertQuery.builder()).build(),
        at -> http.list(wire.query(AlertQuery.class, at)));
  }

  /**
   * The alerts that fit, where a query is too long for an address or has to be sorted. Common API,
   * POST /common/v1/alerts/search; changes nothing, so it is tried again like a read.
   *
   * @throws IllegalArgumentException if the query is one that the service refuses
   */
  public Paged<Alert> search(UnaryOperator<AlertQuery.Builder> query) {
    return paged(
        "POST /common/v1/alerts/search",
        query.apply(AlertQuery.builder()).build(),
        at -> http.search(at));
  }

  /**
   * One alert. Common API, GET /common/v1/alerts/{alertId}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Alert get(String id) {
    return http.get(id);
  }

  /**
   * Does something about an alert, without a word. Common API, POST
   * /common/v1/alerts/{alertId}/actions.
   *
   * @param action one of the alert's {@link Alert#allowedActions()}; others are refused
   * @throws IllegalArgumentException if the id is blank
   */
  public AlertActionResult act(String id, AlertAction action) {
    return http.act(id, new Act(action, null));
  }

  /**
   * Does something about an alert, and says why. Common API, POST
   * /common/v1/alerts/{alertId}/actions. No limit of the message's length is published.
   *
   * @param action one of the alert's {@link Alert#allowedActions()}; others are refused
   * @throws IllegalArgumentException if the id or the message is blank
   */
  public AlertActionResult act(String id, AlertAction action, String message) {
    Act act = new Act(action, ArgumentChecks.text("message", message, Integer.MAX_VALUE));
    return http.act(id, act);
  }

  private Paged<Alert> paged(
      String request, AlertQuery query, Function<AlertQuery, KeyPage<Alert>> source) {
    return wire.paged(request, key -> page(query, key, source));
  }

  private static Page<Alert> page(
      AlertQuery query, Optional<String> key, Function<AlertQuery, KeyPage<Alert>> source) {
    AlertQuery at =
        key.map(next -> AlertQuery.builder().copyOf(query).pageFromKey(next).build()).orElse(query);
    return source.apply(at).toPage();
  }

  record Act(AlertAction action, @Nullable String message) {}

  interface Http {
    @GET("common/v1/alerts")
    KeyPage<Alert> list(@QueryMap Map<String, String> query);

    @Retryable
    @POST("common/v1/alerts/search")
    KeyPage<Alert> search(@Body AlertQuery query);

    @GET("common/v1/alerts/{id}")
    Alert get(@Path("id") String id);

    @POST("common/v1/alerts/{id}/actions")
    AlertActionResult act(@Path("id") String id, @Body Act act);
  }
}
