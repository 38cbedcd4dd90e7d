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
import java.util.Collection;
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

/** The groups of firewalls. The service has no operation that returns a single one. */
public final class FirewallGroups {
  private static final String NAME = "name";

  /** The number of firewalls on a page; the maximum of the service is not published. */
  private static final int STATUS_PAGE_SIZE = 100;

  private final ApiBinding binding;
  private final Http http;

  FirewallGroups(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists the groups. Firewall API, GET /firewall/v1/firewall-groups. */
  public Paged<FirewallGroup> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the groups that match a query. Firewall API, GET /firewall/v1/firewall-groups.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<FirewallGroup> list(UnaryOperator<FirewallGroupQuery> query) {
    return OffsetPages.list(
        binding,
        "GET /firewall/v1/firewall-groups",
        query.apply(new FirewallGroupQuery()).parameters,
        FirewallGroupQuery.MAX_PAGE_SIZE,
        http::list);
  }

  /**
   * Creates a group. Firewall API, POST /firewall/v1/firewall-groups.
   *
   * @throws IllegalArgumentException if the draft is invalid
   */
  public FirewallGroup create(UnaryOperator<FirewallGroupDraft.Builder> draft) {
    return http.create(draft.apply(FirewallGroupDraft.builder()).build());
  }

  /**
   * Changes the name of a group. Firewall API, PATCH /firewall/v1/firewall-groups/{groupId}.
   *
   * @throws IllegalArgumentException if the id or the name is blank
   */
  public FirewallGroup rename(String id, String name) {
    String checked = ArgumentChecks.requireText(NAME, name, Integer.MAX_VALUE);
    return http.update(id, Map.of(NAME, checked), new ChangedObject(id));
  }

  /**
   * Adds firewalls to a group. Firewall API, PATCH /firewall/v1/firewall-groups/{groupId}.
   *
   * @throws IllegalArgumentException if there are no ids or one is blank
   */
  public FirewallGroup assign(String groupId, Collection<String> firewallIds) {
    return update(groupId, "assignFirewalls", firewallIds);
  }

  /**
   * Removes firewalls from a group. Firewall API, PATCH /firewall/v1/firewall-groups/{groupId}.
   *
   * @throws IllegalArgumentException if there are no ids or one is blank
   */
  public FirewallGroup unassign(String groupId, Collection<String> firewallIds) {
    return update(groupId, "unassignFirewalls", firewallIds);
  }

  /**
   * Deletes a group. Firewall API, DELETE /firewall/v1/firewall-groups/{groupId}.
   *
   * @return whether the group was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return DeletionResponse.isDeleted(http.delete(id));
  }

  /**
   * Lists whether the firewalls of a group have its configuration. Firewall API, GET
   * /firewall/v1/firewall-groups/{groupId}/firewalls/sync-status.
   *
   * @param firewallIds the firewalls; all of the group if empty
   * @throws IllegalArgumentException if the id is blank
   */
  public Paged<SyncStatus> syncStatus(String groupId, String... firewallIds) {
    String group = PathVariables.check("groupId", groupId);
    String ids = ArgumentChecks.joinFields(firewallIds);
    return binding.paged(
        "GET /firewall/v1/firewall-groups/{groupId}/firewalls/sync-status",
        OffsetPages.of(
            STATUS_PAGE_SIZE,
            (page, totals) -> http.syncStatus(group, ids, STATUS_PAGE_SIZE, page, totals)));
  }

  private FirewallGroup update(String id, String member, Collection<String> firewallIds) {
    Map<String, Object> change =
        Map.of(member, ArgumentChecks.requireIds("firewallIds", firewallIds, Integer.MAX_VALUE));
    return http.update(id, change, new ChangedObject(id));
  }

  interface Http {
    @GET("firewall/v1/firewall-groups")
    OffsetPage<FirewallGroup> list(
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @POST("firewall/v1/firewall-groups")
    FirewallGroup create(@Body FirewallGroupDraft group);

    @Retryable
    @PATCH("firewall/v1/firewall-groups/{id}")
    FirewallGroup update(
        @Path("id") String id, @Body Map<String, Object> change, @Tag ChangedObject changed);

    @DELETE("firewall/v1/firewall-groups/{id}")
    Optional<DeletionResponse> delete(@Path("id") String id);

    @GET("firewall/v1/firewall-groups/{groupId}/firewalls/sync-status")
    OffsetPage<SyncStatus> syncStatus(
        @Path("groupId") String groupId,
        @Query("ids") @Nullable String ids,
        @Query("pageSize") int pageSize,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);
  }
}
