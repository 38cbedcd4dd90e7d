package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.internal.http.ApiBinding;
import java.util.function.UnaryOperator;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** The tamper protection of endpoints, which keeps their users from changing the agent. */
public final class EndpointTamperProtection {
  private final Http http;

  EndpointTamperProtection(ApiBinding binding) {
    this.http = binding.create(Http.class);
  }

  /**
   * Returns the tamper protection of an endpoint, including its password. Endpoint API, GET
   * /endpoint/v1/endpoints/{endpointId}/tamper-protection.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public TamperProtection get(String id) {
    return http.get(id);
  }

  /**
   * Turns the tamper protection of an endpoint on or off, or regenerates its password. Endpoint
   * API, POST /endpoint/v1/endpoints/{endpointId}/tamper-protection.
   *
   * @throws IllegalArgumentException if the id is blank or the change is empty
   */
  public TamperProtection update(String id, UnaryOperator<TamperProtectionChange.Builder> change) {
    return http.update(id, change.apply(TamperProtectionChange.builder()).build());
  }

  /**
   * Returns whether tamper protection is on for the tenant. It cannot be changed in the API.
   * Endpoint API, GET /endpoint/v1/settings/tamper-protection.
   */
  public boolean isEnabledForTenant() {
    return http.ofTenant().enabled();
  }

  record TenantSwitch(boolean enabled) {}

  interface Http {
    @GET("endpoint/v1/endpoints/{id}/tamper-protection")
    TamperProtection get(@Path("id") String id);

    @GET("endpoint/v1/settings/tamper-protection")
    TenantSwitch ofTenant();

    @POST("endpoint/v1/endpoints/{id}/tamper-protection")
    TamperProtection update(@Path("id") String id, @Body TamperProtectionChange change);
  }
}
