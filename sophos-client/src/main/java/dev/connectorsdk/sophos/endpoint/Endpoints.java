package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.ItemList;
import dev.connectorsdk.sophos.internal.KeyPage;
import java.util.Collection;
import java.util.List;
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

/** The computers and servers of a tenant, and what can be done to them. */
public final class Endpoints {
  /** The most endpoints that can be isolated or released at once; stated by third parties. */
  public static final int MAX_ISOLATION_IDS = 50;

  /** The longest reason for an isolation, in characters; stated by third parties. */
  public static final int MAX_COMMENT_LENGTH = 400;

  private final ApiBinding wire;
  private final Http http;

  /** Made by the scope. */
  public Endpoints(ApiBinding wire) {
    this.wire = wire;
    this.http = wire.create(Http.class);
  }

  /** All endpoints. Endpoint API, GET /endpoint/v1/endpoints. */
  public Paged<Endpoint> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * The endpoints that fit. Endpoint API, GET /endpoint/v1/endpoints.
   *
   * @throws IllegalArgumentException if the query is one that the service refuses
   */
  public Paged<Endpoint> list(UnaryOperator<EndpointQuery.Builder> query) {
    EndpointQuery first = query.apply(EndpointQuery.builder()).build();
    return wire.paged("GET /endpoint/v1/endpoints", key -> page(first, key));
  }

  /**
   * One endpoint, in the summary view or with these members alone. Endpoint API, GET
   * /endpoint/v1/endpoints/{endpointId}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Endpoint get(String id, String... fields) {
    return http.get(id, null, ArgumentChecks.fields(fields));
  }

  /**
   * One endpoint, as much of it as the view has, or these members of that alone. Endpoint API, GET
   * /endpoint/v1/endpoints/{endpointId}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Endpoint get(String id, EndpointView view, String... fields) {
    return http.get(id, view.value(), ArgumentChecks.fields(fields));
  }

  /**
   * Removes an endpoint from Sophos Central. Endpoint API, DELETE
   * /endpoint/v1/endpoints/{endpointId}.
   *
   * @return whether it is gone
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return http.delete(id).isDone();
  }

  /**
   * Removes endpoints from Sophos Central. Endpoint API, POST /endpoint/v1/endpoints/delete. No
   * limit of their number is published.
   *
   * @return the ids of those that are gone
   * @throws IllegalArgumentException if there are no ids or one is blank
   */
  public List<String> delete(Collection<String> ids) {
    return http.delete(new EndpointIds(ArgumentChecks.ids("ids", ids, Integer.MAX_VALUE))).endpointIds();
  }

  /**
   * Cuts endpoints off from the network. Endpoint API, POST /endpoint/v1/endpoints/isolation. Leave
   * time before they are released again: while a change is under way the next one is refused with
   * 409.
   *
   * @param ids 1 to {@value #MAX_ISOLATION_IDS} endpoints
   * @param comment why, up to {@value #MAX_COMMENT_LENGTH} characters; not blank
   * @return the endpoints for which it was accepted
   * @throws IllegalArgumentException if ids or comment are out of these limits
   */
  public List<IsolationResult> isolate(Collection<String> ids, String comment) {
    return isolation(true, ids, comment);
  }

  /**
   * Lets endpoints into the network again. Endpoint API, POST /endpoint/v1/endpoints/isolation.
   *
   * @param ids 1 to {@value #MAX_ISOLATION_IDS} endpoints
   * @param comment why, up to {@value #MAX_COMMENT_LENGTH} characters; not blank
   * @return the endpoints for which it was accepted
   * @throws IllegalArgumentException if ids or comment are out of these limits
   */
  public List<IsolationResult> release(Collection<String> ids, String comment) {
    return isolation(false, ids, comment);
  }

  /**
   * Whether an endpoint is set to be isolated. Endpoint API, GET
   * /endpoint/v1/endpoints/{endpointId}/isolation.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public IsolationSetting isolation(String id) {
    return http.isolation(id);
  }

  /**
   * Cuts one endpoint off from the network, or lets it in again. Endpoint API, PATCH
   * /endpoint/v1/endpoints/{endpointId}/isolation.
   *
   * @param comment why, up to {@value #MAX_COMMENT_LENGTH} characters; not blank
   * @throws IllegalArgumentException if the id is blank or the comment out of these limits
   */
  public IsolationSetting setIsolation(String id, boolean enabled, String comment) {
    return http.setIsolation(id, new Switch(enabled, checked(comment)));
  }

  /**
   * Asks an endpoint to scan itself. Endpoint API, POST /endpoint/v1/endpoints/{endpointId}/scans.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public AcceptedRequest scan(String id) {
    return http.scan(id, Map.of());
  }

  /**
   * Asks an endpoint to look for newer agent software. Endpoint API, POST
   * /endpoint/v1/endpoints/{endpointId}/update-checks.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public AcceptedRequest checkForUpdates(String id) {
    return http.checkForUpdates(id, Map.of());
  }

  /**
   * Whether an endpoint is protected against its users, and by which password. Endpoint API, GET
   * /endpoint/v1/endpoints/{endpointId}/tamper-protection.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public TamperProtection tamperProtection(String id) {
    return http.tamperProtection(id);
  }

  /**
   * Switches tamper protection, or makes a new password. Endpoint API, POST
   * /endpoint/v1/endpoints/{endpointId}/tamper-protection.
   *
   * @throws IllegalArgumentException if the id is blank or nothing is to change
   */
  public TamperProtection updateTamperProtection(
      String id, UnaryOperator<TamperProtectionChange.Builder> change) {
    return updateTamperProtection(id, change.apply(TamperProtectionChange.builder()).build());
  }

  /**
   * Switches tamper protection, or makes a new password. Endpoint API, POST
   * /endpoint/v1/endpoints/{endpointId}/tamper-protection.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public TamperProtection updateTamperProtection(String id, TamperProtectionChange change) {
    return http.updateTamperProtection(id, change);
  }

  private Page<Endpoint> page(EndpointQuery query, Optional<String> key) {
    EndpointQuery at =
        key.map(next -> EndpointQuery.builder().copyOf(query).pageFromKey(next).build())
            .orElse(query);
    return http.list(wire.query(EndpointQuery.class, at)).toPage();
  }

  private List<IsolationResult> isolation(boolean on, Collection<String> ids, String comment) {
    List<String> some = ArgumentChecks.ids("ids", ids, MAX_ISOLATION_IDS);
    return http.isolation(new SwitchMany(on, some, checked(comment))).items();
  }

  private static String checked(String comment) {
    return ArgumentChecks.text("comment", comment, MAX_COMMENT_LENGTH);
  }

  record EndpointIds(List<String> endpointIds) {}

  record Switch(boolean enabled, String comment) {}

  record SwitchMany(boolean enabled, List<String> ids, String comment) {}

  interface Http {
    @GET("endpoint/v1/endpoints")
    KeyPage<Endpoint> list(@QueryMap Map<String, String> query);

    @GET("endpoint/v1/endpoints/{id}")
    Endpoint get(
        @Path("id") String id,
        @Query("view") @Nullable String view,
        @Query("fields") @Nullable String fields);

    @DELETE("endpoint/v1/endpoints/{id}")
    DeletionResponse delete(@Path("id") String id);

    @POST("endpoint/v1/endpoints/delete")
    EndpointIds delete(@Body EndpointIds ids);

    @POST("endpoint/v1/endpoints/isolation")
    ItemList<IsolationResult> isolation(@Body SwitchMany change);

    @GET("endpoint/v1/endpoints/{id}/isolation")
    IsolationSetting isolation(@Path("id") String id);

    @PATCH("endpoint/v1/endpoints/{id}/isolation")
    IsolationSetting setIsolation(@Path("id") String id, @Body Switch change);

    @POST("endpoint/v1/endpoints/{id}/scans")
    AcceptedRequest scan(@Path("id") String id, @Body Map<String, Object> nothing);

    @POST("endpoint/v1/endpoints/{id}/update-checks")
    AcceptedRequest checkForUpdates(@Path("id") String id, @Body Map<String, Object> nothing);

    @GET("endpoint/v1/endpoints/{id}/tamper-protection")
    TamperProtection tamperProtection(@Path("id") String id);

    @POST("endpoint/v1/endpoints/{id}/tamper-protection")
    TamperProtection updateTamperProtection(
        @Path("id") String id, @Body TamperProtectionChange change);
  }
}
