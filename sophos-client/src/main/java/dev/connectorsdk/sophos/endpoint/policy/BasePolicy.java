package dev.connectorsdk.sophos.endpoint.policy;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;

/**
 * The base policy of a type. It always exists and is always in force; only its settings can be
 * changed.
 */
public final class BasePolicy {
  private final ApiBinding binding;
  private final Http http;
  private final String type;

  BasePolicy(ApiBinding binding, String type) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.type = type;
  }

  /** Returns the base policy. Endpoint API, GET /endpoint/v1/policies/{policyType}/base. */
  public Policy get() {
    return http.get(type);
  }

  /**
   * Changes settings of the base policy; others stay unchanged. Endpoint API, PATCH
   * /endpoint/v1/policies/{policyType}/base; 409 if it is locked by the managing account.
   *
   * @param settings at least one value: see {@link PolicySettings#update}
   * @throws IllegalArgumentException if there are no values, or one is not of the type that is
   *     known for its key; nothing is sent
   */
  public Policy update(Map<SettingKey, ?> settings) {
    Map<SettingKey, SettingValue> sent = SentSettings.of(settings);
    return SentSettings.send(sent.keySet(), () -> http.update(type, Map.of("settings", sent)));
  }

  /**
   * Creates a policy with the settings of the base policy. Endpoint API, POST
   * /endpoint/v1/policies/{policyType}/base/clone; 409 if the name exists (unverified).
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Policy clone(String name) {
    return http.clone(type, Policies.name(name));
  }

  /** Returns the settings of the base policy. Sends nothing. */
  public PolicySettings settings() {
    return binding.resource(PolicySettings.class, type, true);
  }

  interface Http {
    @GET("endpoint/v1/policies/{policyType}/base")
    Policy get(@Path("policyType") String type);

    @Retryable
    @PATCH("endpoint/v1/policies/{policyType}/base")
    Policy update(
        @Path("policyType") String type, @Body Map<String, Map<SettingKey, SettingValue>> change);

    @POST("endpoint/v1/policies/{policyType}/base/clone")
    Policy clone(@Path("policyType") String type, @Body Map<String, String> name);
  }
}
