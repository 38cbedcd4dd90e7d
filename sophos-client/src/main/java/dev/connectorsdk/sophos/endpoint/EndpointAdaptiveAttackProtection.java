package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.time.Duration;
import java.util.Optional;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** The Adaptive Attack Protection of endpoints, a stricter protection for a limited time. */
public final class EndpointAdaptiveAttackProtection {
  private final Http http;

  EndpointAdaptiveAttackProtection(ApiBinding binding) {
    this.http = binding.create(Http.class);
  }

  /**
   * Returns the setting of an endpoint and what the device has applied. Endpoint API, GET
   * /endpoint/v1/endpoints/{endpointId}/adaptive-attack-protection; 404 if the endpoint does not
   * exist.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public AdaptiveAttackProtection get(String id) {
    return http.get(id);
  }

  /**
   * Turns it on for a time. Endpoint API, POST
   * /endpoint/v1/endpoints/{endpointId}/adaptive-attack-protection; 404 if the endpoint does not
   * exist.
   *
   * @param expiresAfter the time after which it turns itself off, more than zero
   * @throws IllegalArgumentException if the id is blank or the duration not more than zero
   */
  public AdaptiveAttackProtection enable(String id, Duration expiresAfter) {
    ArgumentChecks.requirePositive("expiresAfter", expiresAfter);
    return http.update(id, new Setting(true, Optional.of(expiresAfter)));
  }

  /**
   * Turns it off. Endpoint API, POST
   * /endpoint/v1/endpoints/{endpointId}/adaptive-attack-protection; 404 if the endpoint does not
   * exist.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public AdaptiveAttackProtection disable(String id) {
    return http.update(id, new Setting(false, Optional.empty()));
  }

  record Setting(boolean enabled, Optional<Duration> expiresAfter) {}

  interface Http {
    @GET("endpoint/v1/endpoints/{id}/adaptive-attack-protection")
    AdaptiveAttackProtection get(@Path("id") String id);

    @POST("endpoint/v1/endpoints/{id}/adaptive-attack-protection")
    AdaptiveAttackProtection update(@Path("id") String id, @Body Setting setting);
  }
}
