package dev.connectorsdk.sophos.endpoint.policy;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;

/**
 * The settings of a policy, or of the base policy of a type. A setting that is missing need not
 * have its default value: see {@link Policies#metadata}. The service rejects changes of a policy
 * that is locked by the managing account with 409.
 */
public final class PolicySettings {
  private final Http http;
  private final String owner;
  private final boolean base;

  /**
   * Creates the resource.
   *
   * @param owner the id of the policy, or the type of the base policy
   */
  PolicySettings(ApiBinding binding, String owner, Boolean base) {
    this.http = binding.create(Http.class);
    this.owner = owner;
    this.base = base;
  }

  /**
   * Returns all settings. Endpoint API, GET /endpoint/v1/policies/{policyId}/settings, or
   * /endpoint/v1/policies/{policyType}/base/settings.
   */
  public Map<SettingKey, SettingValue> get() {
    return SettingValue.withKeys(base ? http.getBase(owner) : http.get(owner));
  }

  /**
   * Returns a setting. Endpoint API, GET /endpoint/v1/policies/{policyId}/settings/{settingKey}, or
   * /endpoint/v1/policies/{policyType}/base/settings/{settingKey}; 404 if there is no such setting.
   */
  public SettingValue get(SettingKey key) {
    String name = key.value();
    return (base ? http.getOneOfBase(owner, name) : http.getOne(owner, name)).withKey(key);
  }

  /**
   * Changes settings; others stay unchanged. Endpoint API, PATCH
   * /endpoint/v1/policies/{policyId}/settings, or /endpoint/v1/policies/{policyType}/base/settings;
   * 404 if there is no such setting.
   *
   * @param values at least one value, which is any JSON, a record of yours, or a {@link
   *     SettingValue}, of which the value is sent
   * @return the settings that the service returns; empty if it returns none
   * @throws IllegalArgumentException if there are no values, or one is not of the type that is
   *     known for its key; nothing is sent
   */
  public Map<SettingKey, SettingValue> update(Map<SettingKey, ?> values) {
    Map<SettingKey, SettingValue> sent = SentSettings.of(values);
    return SentSettings.send(
        sent.keySet(), () -> named(base ? http.updateBase(owner, sent) : http.update(owner, sent)));
  }

  /**
   * Changes a setting. Endpoint API, PATCH
   * /endpoint/v1/policies/{policyType}/base/settings/{settingKey} for a base policy; for others,
   * which have no such operation, as {@link #update}.
   *
   * @param value any JSON, a record of yours, or a {@link SettingValue}, of which the value is sent
   * @return the setting that the service returns; without a value if it returns none
   * @throws IllegalArgumentException if the value is not of the type that is known for the key;
   *     nothing is sent
   */
  public SettingValue set(SettingKey key, Object value) {
    if (base) {
      Map<String, Object> sent = Map.of("value", SentSettings.check(key, value));
      return named(
          key,
          SentSettings.send(List.of(key), () -> http.updateOneOfBase(owner, key.value(), sent)));
    }
    return named(key, Optional.ofNullable(update(Map.of(key, value)).get(key)));
  }

  /**
   * Resets all settings to their defaults. Endpoint API, POST
   * /endpoint/v1/policies/{policyId}/settings/reset, or
   * /endpoint/v1/policies/{policyType}/base/settings/reset.
   *
   * @return the settings that the service returns; empty if it returns none
   */
  public Map<SettingKey, SettingValue> reset() {
    return named(base ? http.resetBase(owner, Map.of()) : http.reset(owner, Map.of()));
  }

  /**
   * Resets a setting to its default. Endpoint API, POST
   * /endpoint/v1/policies/{policyId}/settings/{settingKey}/reset, or
   * /endpoint/v1/policies/{policyType}/base/settings/{settingKey}/reset; 404 if there is no such
   * setting.
   *
   * @return the setting that the service returns; without a value if it returns none
   */
  public SettingValue reset(SettingKey key) {
    String name = key.value();
    return named(
        key,
        base ? http.resetOneOfBase(owner, name, Map.of()) : http.resetOne(owner, name, Map.of()));
  }

  private static Map<SettingKey, SettingValue> named(
      Optional<Map<SettingKey, SettingValue>> settings) {
    return SettingValue.withKeys(settings.orElse(Map.of()));
  }

  private static SettingValue named(SettingKey key, Optional<SettingValue> setting) {
    return setting.orElse(SettingValue.NONE).withKey(key);
  }

  interface Http {
    @GET("endpoint/v1/policies/{policyId}/settings")
    Map<SettingKey, SettingValue> get(@Path("policyId") String id);

    @GET("endpoint/v1/policies/{policyType}/base/settings")
    Map<SettingKey, SettingValue> getBase(@Path("policyType") String type);

    @GET("endpoint/v1/policies/{policyId}/settings/{settingKey}")
    SettingValue getOne(@Path("policyId") String id, @Path("settingKey") String key);

    @GET("endpoint/v1/policies/{policyType}/base/settings/{settingKey}")
    SettingValue getOneOfBase(@Path("policyType") String type, @Path("settingKey") String key);

    @Retryable
    @PATCH("endpoint/v1/policies/{policyId}/settings")
    Optional<Map<SettingKey, SettingValue>> update(
        @Path("policyId") String id, @Body Map<SettingKey, SettingValue> settings);

    @Retryable
    @PATCH("endpoint/v1/policies/{policyType}/base/settings")
    Optional<Map<SettingKey, SettingValue>> updateBase(
        @Path("policyType") String type, @Body Map<SettingKey, SettingValue> settings);

    @Retryable
    @PATCH("endpoint/v1/policies/{policyType}/base/settings/{settingKey}")
    Optional<SettingValue> updateOneOfBase(
        @Path("policyType") String type,
        @Path("settingKey") String key,
        @Body Map<String, Object> value);

    @POST("endpoint/v1/policies/{policyId}/settings/reset")
    Optional<Map<SettingKey, SettingValue>> reset(
        @Path("policyId") String id, @Body Map<String, Object> empty);

    @POST("endpoint/v1/policies/{policyType}/base/settings/reset")
    Optional<Map<SettingKey, SettingValue>> resetBase(
        @Path("policyType") String type, @Body Map<String, Object> empty);

    @POST("endpoint/v1/policies/{policyId}/settings/{settingKey}/reset")
    Optional<SettingValue> resetOne(
        @Path("policyId") String id,
        @Path("settingKey") String key,
        @Body Map<String, Object> empty);

    @POST("endpoint/v1/policies/{policyType}/base/settings/{settingKey}/reset")
    Optional<SettingValue> resetOneOfBase(
        @Path("policyType") String type,
        @Path("settingKey") String key,
        @Body Map<String, Object> empty);
  }
}
