package dev.connectorsdk.sophos.endpoint.policy;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.ChangedObject;
import dev.connectorsdk.core.internal.http.PathVariables;
import dev.connectorsdk.core.internal.http.retry.Retryable;
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
 * The endpoint policies of a tenant. The service rejects changes of a policy that is locked by the
 * managing account with 409.
 */
public final class Policies {
  private final ApiBinding binding;
  private final Http http;

  Policies(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists all policies, with the base policies. Endpoint API, GET /endpoint/v1/policies. */
  public Paged<Policy> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the policies that match a query. Endpoint API, GET /endpoint/v1/policies.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<Policy> list(UnaryOperator<PolicyQuery> query) {
    return OffsetPages.list(
        binding,
        "GET /endpoint/v1/policies",
        query.apply(new PolicyQuery()).parameters,
        PolicyQuery.MAX_PAGE_SIZE,
        http::list);
  }

  /**
   * Returns a policy. Endpoint API, GET /endpoint/v1/policies/{policyId}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Policy get(String id) {
    return http.get(id);
  }

  /**
   * Creates a policy. Endpoint API, POST /endpoint/v1/policies; 409 if the name exists
   * (unverified).
   *
   * @throws IllegalArgumentException if the draft is invalid
   */
  public Policy create(UnaryOperator<PolicyDraft.Builder> draft) {
    PolicyDraft sent = draft.apply(PolicyDraft.builder()).build().toSend();
    return SentSettings.send(sent.settings().keySet(), () -> http.create(sent));
  }

  /**
   * Changes a policy. Endpoint API, PATCH /endpoint/v1/policies/{policyId}; 400 if it is a base
   * policy and more than its settings is changed.
   *
   * @throws IllegalArgumentException if the id is blank, or the change is empty or invalid
   */
  public Policy update(String id, UnaryOperator<PolicyChange.Builder> change) {
    PolicyChange sent = change.apply(PolicyChange.builder()).build().toSend();
    return SentSettings.send(
        sent.settings().keySet(), () -> http.update(id, sent, new ChangedObject(id)));
  }

  /**
   * Deletes a policy. Endpoint API, DELETE /endpoint/v1/policies/{policyId}; 409 if it is a base
   * policy.
   *
   * @return whether the policy was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return DeletionResponse.isDeleted(http.delete(id));
  }

  /**
   * Creates a policy with the settings of another one. Endpoint API, POST
   * /endpoint/v1/policies/{policyId}/clone; 409 if the name exists (unverified).
   *
   * @throws IllegalArgumentException if the id or the name is blank
   */
  public Policy clone(String id, String name) {
    return http.clone(id, name(name));
  }

  /**
   * Returns the settings of a policy. Sends nothing.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public PolicySettings settings(String policyId) {
    return binding.resource(PolicySettings.class, PathVariables.check("policyId", policyId), false);
  }

  /**
   * Returns the base policy of a type. Sends nothing.
   *
   * @throws IllegalArgumentException if the type is blank
   */
  public BasePolicy base(PolicyType type) {
    return binding.resource(BasePolicy.class, PathVariables.check("type", type.value()));
  }

  /**
   * Returns the settings that policies of all types can have. Endpoint API, GET
   * /endpoint/v1/policies/settings.
   */
  public SettingsMetadata metadata() {
    return http.metadata(null);
  }

  /**
   * Returns the settings that policies of a type can have. Endpoint API, GET
   * /endpoint/v1/policies/settings.
   */
  public SettingsMetadata metadata(PolicyType type) {
    return http.metadata(type.value());
  }

  /**
   * Reads two policies of one type and returns what copying the settings of the first one to the
   * second one would change. Changes nothing: see {@link #apply}.
   *
   * @throws IllegalArgumentException if an id is blank, or the policies have different types
   */
  public SettingsDifference compare(String sourceId, String targetId) {
    return SettingsDifference.between(get(sourceId), get(targetId));
  }

  /**
   * Copies settings: changes those settings of the target that are added or changed in the
   * difference, in one call, and no others. Settings that only the target has stay as they are. If
   * nothing differs, nothing is sent.
   *
   * @return the settings that the service returns; empty if nothing was sent
   */
  public Map<SettingKey, SettingValue> apply(SettingsDifference difference) {
    Map<SettingKey, SettingValue> values = difference.toCopy();
    if (values.isEmpty()) {
      return values;
    }
    Policy target = difference.target();
    Optional<PolicyType> baseOf = target.type().filter(type -> target.isBase());
    return baseOf
        .map(type -> base(type).settings())
        .orElseGet(() -> settings(target.id()))
        .update(values);
  }

  static Map<String, String> name(String name) {
    return Map.of("name", ArgumentChecks.requireText("name", name, Integer.MAX_VALUE));
  }

  interface Http {
    @GET("endpoint/v1/policies")
    OffsetPage<Policy> list(
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("endpoint/v1/policies/{policyId}")
    Policy get(@Path("policyId") String id);

    @POST("endpoint/v1/policies")
    Policy create(@Body PolicyDraft policy);

    @Retryable
    @PATCH("endpoint/v1/policies/{policyId}")
    Policy update(
        @Path("policyId") String id, @Body PolicyChange change, @Tag ChangedObject changed);

    @DELETE("endpoint/v1/policies/{policyId}")
    Optional<DeletionResponse> delete(@Path("policyId") String id);

    @POST("endpoint/v1/policies/{policyId}/clone")
    Policy clone(@Path("policyId") String id, @Body Map<String, String> name);

    @GET("endpoint/v1/policies/settings")
    SettingsMetadata metadata(@Query("policyType") @Nullable String type);
  }
}
