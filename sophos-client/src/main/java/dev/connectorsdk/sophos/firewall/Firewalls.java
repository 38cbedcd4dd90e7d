package dev.connectorsdk.sophos.firewall;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.ChangedObject;
import dev.connectorsdk.core.internal.http.PathVariables;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.Tag;

/** The firewalls of a tenant. The service has no operation that returns a single one. */
public final class Firewalls {
  private static final String NAME = "name";

  private final ApiBinding binding;
  private final Http http;

  Firewalls(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists all firewalls. Firewall API, GET /firewall/v1/firewalls. */
  public Paged<Firewall> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the firewalls that match a query. Firewall API, GET /firewall/v1/firewalls.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<Firewall> list(UnaryOperator<FirewallQuery> query) {
    return OffsetPages.list(
        binding,
        "GET /firewall/v1/firewalls",
        query.apply(new FirewallQuery()).parameters,
        FirewallQuery.MAX_PAGE_SIZE,
        http::list);
  }

  /**
   * Changes the name of a firewall. Firewall API, PATCH /firewall/v1/firewalls/{firewallId}; 404 if
   * it does not exist, 409 if the name is in use.
   *
   * @throws IllegalArgumentException if the id or the name is blank
   */
  public Firewall rename(String id, String name) {
    String checked = ArgumentChecks.requireText(NAME, name, Integer.MAX_VALUE);
    return http.update(id, Map.of(NAME, checked), new ChangedObject(id));
  }

  /**
   * Changes the location of a firewall. Firewall API, PATCH /firewall/v1/firewalls/{firewallId};
   * 404 if it does not exist.
   *
   * @param latitude the latitude in degrees, -90 to 90
   * @param longitude the longitude in degrees, -180 to 180
   * @throws IllegalArgumentException if the id is blank or a value is out of range
   */
  public Firewall relocate(String id, double latitude, double longitude) {
    Firewall.GeoLocation location =
        new Firewall.GeoLocation(
            degrees("latitude", latitude, 90), degrees("longitude", longitude, 180));
    return http.update(id, Map.of("geoLocation", location), new ChangedObject(id));
  }

  /**
   * Deletes a firewall. Firewall API, DELETE /firewall/v1/firewalls/{firewallId}; 404 if it does
   * not exist.
   *
   * @return whether the firewall was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return DeletionResponse.isDeleted(http.delete(id));
  }

  /**
   * Approves the management of a firewall by Sophos Central, which its administrator requested.
   * Firewall API, POST /firewall/v1/firewalls/{firewallId}/action; 404 if it does not exist.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public FirewallAction approveManagement(String id) {
    return http.act(id, Map.of("action", "approveManagement"));
  }

  /** Returns the groups of firewalls. Sends nothing. */
  public FirewallGroups groups() {
    return binding.resource(FirewallGroups.class);
  }

  /** Returns the firmware of firewalls: checks and upgrades. Sends nothing. */
  public Firmware firmware() {
    return binding.resource(Firmware.class);
  }

  /**
   * Returns the MDR threat feed of a firewall. Sends nothing.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public ThreatFeed threatFeed(String firewallId) {
    return binding.resource(ThreatFeed.class, PathVariables.check("firewallId", firewallId));
  }

  /**
   * Returns a transaction that was started before, also by another process. Sends nothing.
   *
   * @throws IllegalArgumentException if an id is blank
   */
  public FirewallTransaction transaction(String firewallId, String transactionId) {
    return binding.resource(
        FirewallTransaction.class,
        PathVariables.check("firewallId", firewallId),
        PathVariables.check("transactionId", transactionId));
  }

  /** The service has degrees as texts. */
  private static Optional<String> degrees(String name, double value, int max) {
    if (!(Math.abs(value) <= max)) {
      throw new IllegalArgumentException(
          name + " must be from -" + max + " to " + max + " degrees, not " + value + '.');
    }
    return Optional.of(BigDecimal.valueOf(value).toPlainString());
  }

  interface Http {
    @GET("firewall/v1/firewalls")
    OffsetPage<Firewall> list(
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @Retryable
    @PATCH("firewall/v1/firewalls/{id}")
    Firewall update(
        @Path("id") String id, @Body Map<String, Object> change, @Tag ChangedObject changed);

    @DELETE("firewall/v1/firewalls/{id}")
    Optional<DeletionResponse> delete(@Path("id") String id);

    @POST("firewall/v1/firewalls/{id}/action")
    FirewallAction act(@Path("id") String id, @Body Map<String, String> action);
  }
}
