package dev.connectorsdk.stackone.iam;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.stackone.internal.AccountContext;
import dev.connectorsdk.stackone.internal.CursorPage;
import dev.connectorsdk.stackone.internal.ListResponse;
import dev.connectorsdk.stackone.internal.ResponseReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.HeaderMap;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/**
 * The identities at the provider of one linked account; on servers since June 2026. Each operation
 * throws a {@code StatusException}: 412 if the account or its connector profile cannot be used, 501
 * if the provider does not support it.
 */
public final class Iam {
  private static final String ORGANIZATIONS = "GET /unified/iam/organizations";
  private static final String USERS = "GET /unified/iam/resource_users";

  private final ApiBinding binding;
  private final Http http;
  private final ResponseReader reader;
  private final AccountContext account;

  Iam(ApiBinding binding, AccountContext account) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.reader = new ResponseReader(binding, ORGANIZATIONS);
    this.account = account;
  }

  /**
   * Returns the account's credentials as the provider describes them (StackOne, {@code GET
   * /unified/iam/me}).
   *
   * @param query sets options; {@code q -> q} for none
   */
  public IamCredentials me(UnaryOperator<IamQuery.Builder> query) {
    IamQuery built = built(query);
    return reader.one(IamCredentials.class, http.me(account.headers(), prefer(built), item(built)));
  }

  /**
   * Lists organizations (StackOne, {@code GET /unified/iam/organizations}).
   *
   * @param query sets options and the page size
   */
  public Paged<IamOrganization> organizations(UnaryOperator<IamQuery.Builder> query) {
    IamQuery built = built(query);
    return list(
        ORGANIZATIONS,
        next -> http.organizations(account.headers(), prefer(built), list(built), next));
  }

  /**
   * Returns an organization (StackOne, {@code GET /unified/iam/organizations/{id}}).
   *
   * @param query sets options; {@code q -> q} for none
   * @throws dev.connectorsdk.core.error.NotFoundException if there is none with the id
   */
  public IamOrganization organization(String id, UnaryOperator<IamQuery.Builder> query) {
    IamQuery built = built(query);
    return reader.one(
        IamOrganization.class,
        http.organization(account.headers(), prefer(built), id, item(built)));
  }

  /**
   * Returns the types of resources whose users can be listed, such as {@code group} (StackOne,
   * {@code GET /unified/iam/resource_types}).
   *
   * @param query sets options; {@code q -> q} for none
   */
  public List<String> resourceTypes(UnaryOperator<IamQuery.Builder> query) {
    IamQuery built = built(query);
    return http.resourceTypes(account.headers(), prefer(built), item(built)).data().stream()
        .map(String::valueOf)
        .toList();
  }

  /**
   * Lists the users of a resource (StackOne, {@code GET /unified/iam/resource_users}).
   *
   * @param resourceType a type of {@link #resourceTypes}
   * @param resourceId the resource's id; some providers need their own id, or a group's e-mail
   *     address
   * @param query sets options and the page size
   */
  public Paged<IamUser> resourceUsers(
      String resourceType, String resourceId, UnaryOperator<IamQuery.Builder> query) {
    IamQuery built = built(query);
    return list(
        USERS,
        next ->
            http.resourceUsers(
                account.headers(), prefer(built), resourceType, resourceId, list(built), next));
  }

  private <T> Paged<T> list(String request, Function<@Nullable String, CursorPage<T>> fetch) {
    return binding.paged(request, cursor -> fetch.apply(cursor.orElse(null)).page());
  }

  private static IamQuery built(UnaryOperator<IamQuery.Builder> query) {
    return query.apply(IamQuery.builder()).build();
  }

  private static @Nullable String prefer(IamQuery query) {
    return query.heartbeat() ? "heartbeat" : null;
  }

  private static Map<String, String> item(IamQuery query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (!query.fields().isEmpty()) {
      parameters.put("fields", String.join(",", query.fields()));
    }
    return parameters;
  }

  private static Map<String, String> list(IamQuery query) {
    Map<String, String> parameters = item(query);
    Optional<String> after = query.updatedAfter().map(Object::toString);
    after.ifPresent(time -> parameters.put("filter[updated_after]", time));
    parameters.put("page_size", String.valueOf(query.pageSize()));
    return parameters;
  }

  interface Http {
    @GET("unified/iam/me")
    ResponseBody me(
        @HeaderMap Map<String, String> account,
        @Header("Prefer") @Nullable String prefer,
        @QueryMap Map<String, String> parameters);

    @GET("unified/iam/organizations")
    CursorPage<IamOrganization> organizations(
        @HeaderMap Map<String, String> account,
        @Header("Prefer") @Nullable String prefer,
        @QueryMap Map<String, String> parameters,
        @Query("next") @Nullable String next);

    @GET("unified/iam/organizations/{id}")
    ResponseBody organization(
        @HeaderMap Map<String, String> account,
        @Header("Prefer") @Nullable String prefer,
        @Path("id") String id,
        @QueryMap Map<String, String> parameters);

    @GET("unified/iam/resource_types")
    ListResponse<Object> resourceTypes(
        @HeaderMap Map<String, String> account,
        @Header("Prefer") @Nullable String prefer,
        @QueryMap Map<String, String> parameters);

    @GET("unified/iam/resource_users")
    CursorPage<IamUser> resourceUsers(
        @HeaderMap Map<String, String> account,
        @Header("Prefer") @Nullable String prefer,
        @Query("resource_type") String resourceType,
        @Query("resource_id") String resourceId,
        @QueryMap Map<String, String> parameters,
        @Query("next") @Nullable String next);
  }
}
