package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.Required;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.endpoint.exclusion.Exclusions;
import dev.connectorsdk.sophos.endpoint.exploit.ExploitMitigation;
import dev.connectorsdk.sophos.endpoint.forensic.ForensicLogs;
import dev.connectorsdk.sophos.endpoint.forensic.MemoryDumps;
import dev.connectorsdk.sophos.endpoint.group.EndpointGroups;
import dev.connectorsdk.sophos.endpoint.item.AllowedItems;
import dev.connectorsdk.sophos.endpoint.item.BlockedAddresses;
import dev.connectorsdk.sophos.endpoint.item.BlockedItems;
import dev.connectorsdk.sophos.endpoint.journal.EventJournals;
import dev.connectorsdk.sophos.endpoint.migration.Migrations;
import dev.connectorsdk.sophos.endpoint.peripheral.Peripherals;
import dev.connectorsdk.sophos.endpoint.policy.Policies;
import dev.connectorsdk.sophos.endpoint.software.EndpointSoftware;
import dev.connectorsdk.sophos.endpoint.web.WebControl;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.KeyPage;
import dev.connectorsdk.sophos.internal.KeyPages;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** The endpoints (computers and servers) of a tenant. */
public final class Endpoints {
  private final ApiBinding binding;
  private final Http http;

  Endpoints(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Returns the isolation of endpoints from the network. Sends nothing. */
  public EndpointIsolation isolation() {
    return binding.resource(EndpointIsolation.class);
  }

  /** Returns the tamper protection of endpoints. Sends nothing. */
  public EndpointTamperProtection tamperProtection() {
    return binding.resource(EndpointTamperProtection.class);
  }

  /** Returns the exploit mitigation. Sends nothing. */
  public ExploitMitigation exploitMitigation() {
    return binding.resource(ExploitMitigation.class);
  }

  /** Returns the software packages and installers. Sends nothing. */
  public EndpointSoftware software() {
    return binding.resource(EndpointSoftware.class);
  }

  /** Returns the space of the event journals. Sends nothing. */
  public EventJournals eventJournal() {
    return binding.resource(EventJournals.class);
  }

  /** Returns the peripherals that were connected to endpoints. Sends nothing. */
  public Peripherals peripherals() {
    return binding.resource(Peripherals.class);
  }

  /** Returns the web control. Sends nothing. */
  public WebControl webControl() {
    return binding.resource(WebControl.class);
  }

  /** Returns the endpoint groups. Sends nothing. */
  public EndpointGroups groups() {
    return binding.resource(EndpointGroups.class);
  }

  /** Returns the endpoint policies. Sends nothing. */
  public Policies policies() {
    return binding.resource(Policies.class);
  }

  /** Returns the exclusions from scans, isolation and intrusion prevention. Sends nothing. */
  public Exclusions exclusions() {
    return binding.resource(Exclusions.class);
  }

  /** Returns the applications that are exempt from detection. Sends nothing. */
  public AllowedItems allowedItems() {
    return binding.resource(AllowedItems.class);
  }

  /** Returns the applications that are blocked. Sends nothing. */
  public BlockedItems blockedItems() {
    return binding.resource(BlockedItems.class);
  }

  /** Returns the addresses that are blocked. Sends nothing. */
  public BlockedAddresses blockedAddresses() {
    return binding.resource(BlockedAddresses.class);
  }

  /** Returns the migrations to and from other tenants. Sends nothing. */
  public Migrations migrations() {
    return binding.resource(Migrations.class);
  }

  /** Returns the forensic logs of endpoints. Sends nothing. */
  public ForensicLogs forensicLogs() {
    return binding.resource(ForensicLogs.class);
  }

  /** Returns the memory dumps of endpoints. Sends nothing. */
  public MemoryDumps memoryDumps() {
    return binding.resource(MemoryDumps.class);
  }

  /** Returns the Adaptive Attack Protection of endpoints. Sends nothing. */
  public EndpointAdaptiveAttackProtection adaptiveAttackProtection() {
    return binding.resource(EndpointAdaptiveAttackProtection.class);
  }

  /** Lists all endpoints. Endpoint API, GET /endpoint/v1/endpoints. */
  public Paged<Endpoint> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the endpoints that match a query. Endpoint API, GET /endpoint/v1/endpoints.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<Endpoint> list(UnaryOperator<EndpointQuery> query) {
    return KeyPages.list(
        binding,
        "GET /endpoint/v1/endpoints",
        query.apply(new EndpointQuery()).checked(),
        http::list);
  }

  /**
   * Returns the endpoint with a hostname, in any letter case. Endpoint API, GET
   * /endpoint/v1/endpoints.
   *
   * @return the endpoint; absent if there is none
   * @throws IllegalArgumentException if the hostname is blank
   * @throws IllegalStateException if several endpoints have the hostname; the message has their ids
   */
  public Optional<Endpoint> findByHostname(String hostname) {
    ArgumentChecks.requireText("hostname", hostname, Integer.MAX_VALUE);
    List<Endpoint> found =
        list(q -> q.hostnameContains(hostname)).stream()
            .filter(one -> one.hostname().filter(hostname::equalsIgnoreCase).isPresent())
            .toList();
    if (found.size() > 1) {
      throw new IllegalStateException(
          "%s endpoints have the hostname %s: read one by its id, which is one of %s."
              .formatted(found.size(), hostname, found.stream().map(Endpoint::id).toList()));
    }
    return found.stream().findFirst();
  }

  /**
   * Returns an endpoint in the summary view. Endpoint API, GET /endpoint/v1/endpoints/{endpointId}.
   *
   * @param fields the properties to return; all of the view if empty
   * @throws IllegalArgumentException if the id is blank
   */
  public Endpoint get(String id, String... fields) {
    return http.get(id, null, ArgumentChecks.joinFields(fields));
  }

  /**
   * Returns an endpoint. Endpoint API, GET /endpoint/v1/endpoints/{endpointId}.
   *
   * @param fields the properties to return; all of the view if empty
   * @throws IllegalArgumentException if the id is blank
   */
  public Endpoint get(String id, EndpointView view, String... fields) {
    return http.get(id, view.value(), ArgumentChecks.joinFields(fields));
  }

  /**
   * Deletes an endpoint from Sophos Central. Endpoint API, DELETE
   * /endpoint/v1/endpoints/{endpointId}.
   *
   * @return whether the endpoint was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return DeletionResponse.isDeleted(http.delete(id));
  }

  /**
   * Deletes endpoints from Sophos Central. Endpoint API, POST /endpoint/v1/endpoints/delete. The
   * maximum number of ids is not published.
   *
   * @return the ids of the endpoints that were deleted; all if the response is empty
   * @throws IllegalArgumentException if there are no ids or one is blank
   */
  public List<String> delete(Collection<String> ids) {
    List<String> checked = ArgumentChecks.requireIds("ids", ids, Integer.MAX_VALUE);
    EndpointIds all = new EndpointIds(checked);
    return http.delete(all).orElse(all).endpointIds();
  }

  /**
   * Requests a scan of an endpoint. Endpoint API, POST /endpoint/v1/endpoints/{endpointId}/scans.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public AcceptedRequest scan(String id) {
    return http.scan(id, Map.of());
  }

  /**
   * Requests that an endpoint checks for updates of its agent software. Endpoint API, POST
   * /endpoint/v1/endpoints/{endpointId}/update-checks.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public AcceptedRequest checkForUpdates(String id) {
    return http.checkForUpdates(id, Map.of());
  }

  record EndpointIds(@Required List<String> endpointIds) {}

  interface Http {
    @GET("endpoint/v1/endpoints")
    KeyPage<Endpoint> list(
        @QueryMap Map<String, String> query, @Query("pageFromKey") @Nullable String key);

    @GET("endpoint/v1/endpoints/{id}")
    Endpoint get(
        @Path("id") String id,
        @Query("view") @Nullable String view,
        @Query("fields") @Nullable String fields);

    @DELETE("endpoint/v1/endpoints/{id}")
    Optional<DeletionResponse> delete(@Path("id") String id);

    @POST("endpoint/v1/endpoints/delete")
    Optional<EndpointIds> delete(@Body EndpointIds ids);

    @POST("endpoint/v1/endpoints/{id}/scans")
    AcceptedRequest scan(@Path("id") String id, @Body Map<String, Object> empty);

    @POST("endpoint/v1/endpoints/{id}/update-checks")
    AcceptedRequest checkForUpdates(@Path("id") String id, @Body Map<String, Object> empty);
  }
}
