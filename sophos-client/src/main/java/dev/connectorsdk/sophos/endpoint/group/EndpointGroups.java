package dev.connectorsdk.sophos.endpoint.group;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.ChangedObject;
import dev.connectorsdk.core.internal.http.PathVariables;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.sophos.endpoint.EndpointType;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
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

/**
 * The endpoint groups of a tenant. Groups that are synchronized from Active Directory can be read
 * only: the service rejects their change with 409.
 */
public final class EndpointGroups {
  private static final String LIST = "GET /endpoint/v1/endpoint-groups";

  private final ApiBinding binding;
  private final Http http;

  EndpointGroups(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists all groups. Endpoint API, GET /endpoint/v1/endpoint-groups. */
  public Paged<EndpointGroup> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the groups that match a query. Endpoint API, GET /endpoint/v1/endpoint-groups.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<EndpointGroup> list(UnaryOperator<EndpointGroupQuery> query) {
    return paged(LIST, query, http::list);
  }

  /**
   * Lists the groups of a type that match a query. Endpoint API, GET
   * /endpoint/v1/endpoint-groups/types/{groupType}.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<EndpointGroup> listOfType(
      EndpointType type, UnaryOperator<EndpointGroupQuery> query) {
    return paged(
        LIST + "/types/{groupType}",
        query,
        (parameters, page, total) -> http.listOfType(type.value(), parameters, page, total));
  }

  /**
   * Returns a group. Endpoint API, GET /endpoint/v1/endpoint-groups/{groupId}.
   *
   * @param fields the properties to return; all if empty
   * @throws IllegalArgumentException if the id is blank
   */
  public EndpointGroup get(String id, String... fields) {
    return http.get(id, ArgumentChecks.joinFields(fields));
  }

  /**
   * Creates a group. Endpoint API, POST /endpoint/v1/endpoint-groups; 404 if an endpoint does not
   * exist, 409 if the name exists.
   *
   * @throws IllegalArgumentException if the draft is invalid
   */
  public EndpointGroup create(UnaryOperator<EndpointGroupDraft.Builder> draft) {
    return http.create(draft.apply(EndpointGroupDraft.builder()).build());
  }

  /**
   * Changes the name of a group. Endpoint API, PATCH /endpoint/v1/endpoint-groups/{groupId}; 409 if
   * the name exists.
   *
   * @throws IllegalArgumentException if the id or the name is blank
   */
  public EndpointGroup rename(String id, String name) {
    String checked = ArgumentChecks.requireText("name", name, Integer.MAX_VALUE);
    return http.update(id, Map.of("name", checked), new ChangedObject(id));
  }

  /**
   * Changes the description of a group. Endpoint API, PATCH /endpoint/v1/endpoint-groups/{groupId}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public EndpointGroup describe(String id, String description) {
    return http.update(id, Map.of("description", description), new ChangedObject(id));
  }

  /**
   * Deletes a group. Endpoint API, DELETE /endpoint/v1/endpoint-groups/{groupId}; 409 if it has
   * members.
   *
   * @return whether the group was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return DeletionResponse.isDeleted(http.delete(id));
  }

  /**
   * Returns the members of a group. Sends nothing.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public EndpointGroupMembers members(String groupId) {
    return binding.resource(EndpointGroupMembers.class, PathVariables.check("groupId", groupId));
  }

  private Paged<EndpointGroup> paged(
      String request,
      UnaryOperator<EndpointGroupQuery> query,
      OffsetPages.QueriedSource<EndpointGroup> source) {
    return OffsetPages.list(
        binding,
        request,
        query.apply(new EndpointGroupQuery()).parameters,
        EndpointGroupQuery.MAX_PAGE_SIZE,
        source);
  }

  interface Http {
    @GET("endpoint/v1/endpoint-groups")
    OffsetPage<EndpointGroup> list(
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("endpoint/v1/endpoint-groups/types/{type}")
    OffsetPage<EndpointGroup> listOfType(
        @Path("type") String type,
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("endpoint/v1/endpoint-groups/{id}")
    EndpointGroup get(@Path("id") String id, @Query("fields") @Nullable String fields);

    @POST("endpoint/v1/endpoint-groups")
    EndpointGroup create(@Body EndpointGroupDraft group);

    @Retryable
    @PATCH("endpoint/v1/endpoint-groups/{id}")
    EndpointGroup update(
        @Path("id") String id, @Body Map<String, String> change, @Tag ChangedObject changed);

    @DELETE("endpoint/v1/endpoint-groups/{id}")
    Optional<DeletionResponse> delete(@Path("id") String id);
  }
}
