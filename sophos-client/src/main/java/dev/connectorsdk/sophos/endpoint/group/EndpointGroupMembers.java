package dev.connectorsdk.sophos.endpoint.group;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.PathVariables;
import dev.connectorsdk.sophos.endpoint.Endpoint;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.Batches;
import dev.connectorsdk.sophos.internal.KeyPage;
import dev.connectorsdk.sophos.internal.KeyPages;
import dev.connectorsdk.sophos.internal.RemovalResponse;
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

/** The members of an endpoint group. */
public final class EndpointGroupMembers {
  /** The maximum number of endpoints that one call adds (unverified). */
  public static final int MAX_ADDED = 1000;

  /** The maximum number of endpoints that one call removes (unverified). */
  public static final int MAX_REMOVED = 50;

  private final ApiBinding binding;
  private final Http http;
  private final String groupId;

  EndpointGroupMembers(ApiBinding binding, String groupId) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.groupId = groupId;
  }

  /** Lists all members. Endpoint API, GET /endpoint/v1/endpoint-groups/{groupId}/endpoints. */
  public Paged<Endpoint> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the members that match a query. Endpoint API, GET
   * /endpoint/v1/endpoint-groups/{groupId}/endpoints.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<Endpoint> list(UnaryOperator<EndpointGroupMemberQuery> query) {
    return KeyPages.list(
        binding,
        "GET /endpoint/v1/endpoint-groups/{groupId}/endpoints",
        query.apply(new EndpointGroupMemberQuery()).parameters,
        (parameters, key) -> http.list(groupId, parameters, key));
  }

  /**
   * Adds endpoints. Endpoint API, POST /endpoint/v1/endpoint-groups/{groupId}/endpoints; 404 if the
   * group or an endpoint does not exist, 409 for groups and endpoints of Active Directory.
   *
   * @param ids 1 to {@value #MAX_ADDED} ids of endpoints
   * @return the added endpoints, and those that were not added
   * @throws IllegalArgumentException if the number of ids is not allowed, or one is blank
   */
  public AddedEndpoints add(Collection<String> ids) {
    return http.add(groupId, Map.of("ids", ArgumentChecks.requireIds("ids", ids, MAX_ADDED)));
  }

  /**
   * Removes endpoints. Endpoint API, DELETE /endpoint/v1/endpoint-groups/{groupId}/endpoints.
   *
   * @param ids 1 to {@value #MAX_REMOVED} ids of endpoints
   * @return the removed endpoints, and those that were not found
   * @throws IllegalArgumentException if the number of ids is not allowed, or one is blank
   */
  public RemovedEndpoints remove(Collection<String> ids) {
    List<String> checked = ArgumentChecks.requireIds("ids", ids, MAX_REMOVED);
    return http.remove(groupId, String.join(",", checked));
  }

  /**
   * Removes an endpoint. Endpoint API, DELETE
   * /endpoint/v1/endpoint-groups/{groupId}/endpoints/{endpointId}; 404 if the group does not exist,
   * 409 for a group of Active Directory.
   *
   * @return whether the endpoint was removed
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean remove(String endpointId) {
    return RemovalResponse.isRemoved(http.removeOne(groupId, endpointId));
  }

  /**
   * Moves endpoints to another group: adds them there, then removes those that were added from this
   * group, with as many calls as the limits require. If a call fails, endpoints may be in both
   * groups: move them again.
   *
   * @param targetGroupId the id of the other group, which has the same type
   * @param ids at least one id of an endpoint
   * @return the moved endpoints, and those that were not
   * @throws IllegalArgumentException if there are no ids or one is blank
   */
  public AddedEndpoints moveTo(String targetGroupId, Collection<String> ids) {
    EndpointGroupMembers target =
        new EndpointGroupMembers(binding, PathVariables.check("targetGroupId", targetGroupId));
    List<String> all = ArgumentChecks.requireIds("ids", ids, Integer.MAX_VALUE);
    List<AddedEndpoints> parts = Batches.of(all, MAX_ADDED).map(target::add).toList();
    AddedEndpoints moved = AddedEndpoints.join(parts);
    List<String> added = moved.addedEndpoints().stream().map(EndpointGroup.Member::id).toList();
    Batches.of(added, MAX_REMOVED).forEach(this::remove);
    return moved;
  }

  interface Http {
    @GET("endpoint/v1/endpoint-groups/{groupId}/endpoints")
    KeyPage<Endpoint> list(
        @Path("groupId") String groupId,
        @QueryMap Map<String, String> query,
        @Query("pageFromKey") @Nullable String key);

    @POST("endpoint/v1/endpoint-groups/{groupId}/endpoints")
    AddedEndpoints add(@Path("groupId") String groupId, @Body Map<String, List<String>> ids);

    @DELETE("endpoint/v1/endpoint-groups/{groupId}/endpoints")
    RemovedEndpoints remove(@Path("groupId") String groupId, @Query("ids") String ids);

    @DELETE("endpoint/v1/endpoint-groups/{groupId}/endpoints/{endpointId}")
    Optional<RemovalResponse> removeOne(
        @Path("groupId") String groupId, @Path("endpointId") String endpointId);
  }
}
