package dev.connectorsdk.spring;

import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.sophos.SophosRateLimits;
import dev.connectorsdk.spring.ClientProperties.Health;
import dev.connectorsdk.spring.ClientProperties.Http;
import dev.connectorsdk.spring.ClientProperties.Limit;
import dev.connectorsdk.spring.ClientProperties.Retry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties of the Sophos Central client. Later versions may add components.
 *
 * @param enabled Whether the client is configured.
 * @param clientId Client id of the API credential, a UUID.
 * @param clientSecret Client secret of the API credential.
 * @param credential What the Sophos Central console shows about the API credential.
 * @param identityUrl Base URL of the token endpoint.
 * @param apiUrl Base URL of the global APIs.
 * @param allowedHosts Further hosts that may receive the credential and its tokens, such as
 *     *.example.com.
 * @param http Timeouts and limits of HTTP calls.
 * @param retry Retries of failed calls.
 * @param rateLimit Rate limits of the client.
 * @param health The health indicator.
 */
@ConfigurationProperties("connector.sophos")
public record SophosProperties(
    @DefaultValue("true") boolean enabled,
    @Nullable String clientId,
    @Nullable Secret clientSecret,
    @Nullable Credential credential,
    @Nullable String identityUrl,
    @Nullable String apiUrl,
    @DefaultValue List<String> allowedHosts,
    @DefaultValue @NestedConfigurationProperty Http http,
    @DefaultValue @NestedConfigurationProperty Retry retry,
    @DefaultValue RateLimit rateLimit,
    @DefaultValue @NestedConfigurationProperty Health health) {
  static final String PREFIX = "connector.sophos";

  /** Copies the list. */
  public SophosProperties {
    allowedHosts = List.copyOf(allowedHosts);
  }

  /**
   * What the console shows about the API credential. No API returns it.
   *
   * @param name Name of the API credential in the console.
   * @param role Service principal role of the API credential.
   * @param createdOn Creation date of the API credential, as yyyy-MM-dd.
   * @param expiresOn Expiry date of the API credential, as yyyy-MM-dd.
   */
  public record Credential(
      @DefaultValue("sophos") String name,
      @Nullable String role,
      @Nullable LocalDate createdOn,
      @Nullable LocalDate expiresOn) {}

  /**
   * The rate limits of the client.
   *
   * @param policy Which of the documented rate limits the client keeps.
   * @param limits Rate limits that replace those of the policy.
   */
  public record RateLimit(
      @DefaultValue("standard") Policy policy, @DefaultValue List<Limit> limits) {

    RateLimits limitsOrPolicy() {
      return limits.isEmpty() ? policy.limits() : Limit.all(limits);
    }
  }

  /** The rate limits that Sophos Central documents. */
  public enum Policy {
    /** {@link SophosRateLimits#standard()}. */
    STANDARD,
    /** {@link SophosRateLimits#enforced()}. */
    ENFORCED,
    /** {@link SophosRateLimits#advised()}. */
    ADVISED,
    /** No limits: the service may return 429. */
    NONE;

    private RateLimits limits() {
      return switch (this) {
        case STANDARD -> SophosRateLimits.standard();
        case ENFORCED -> SophosRateLimits.enforced();
        case ADVISED -> SophosRateLimits.advised();
        case NONE -> RateLimits.none();
      };
    }
  }
}
