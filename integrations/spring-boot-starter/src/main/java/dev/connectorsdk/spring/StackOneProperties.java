package dev.connectorsdk.spring;

import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.spring.ClientProperties.Health;
import dev.connectorsdk.spring.ClientProperties.Http;
import dev.connectorsdk.spring.ClientProperties.Limit;
import dev.connectorsdk.spring.ClientProperties.Retry;
import dev.connectorsdk.stackone.ServicePaths;
import dev.connectorsdk.stackone.StackOneRateLimits;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties of the StackOne client. Later versions may add components.
 *
 * @param enabled Whether the client is configured.
 * @param apiKey API key of the project.
 * @param acceptAnyKeyFormat Whether keys without the documented format v1.{region}.{rest} are
 *     accepted.
 * @param accountId Id of the linked account of the AccountScope bean; without it there is none.
 * @param apiUrl Base URL of the API.
 * @param allowedHosts Further hosts that may receive the API key, such as *.example.com.
 * @param servicePaths Which paths of replaced operations are called.
 * @param http Timeouts and limits of HTTP calls.
 * @param retry Retries of failed calls.
 * @param rateLimit Rate limits of the client.
 * @param health The health indicator.
 */
@ConfigurationProperties("connector.stackone")
public record StackOneProperties(
    @DefaultValue("true") boolean enabled,
    @Nullable Secret apiKey,
    @DefaultValue("false") boolean acceptAnyKeyFormat,
    @Nullable String accountId,
    @Nullable String apiUrl,
    @DefaultValue List<String> allowedHosts,
    @DefaultValue("detect") ServicePaths servicePaths,
    @DefaultValue @NestedConfigurationProperty Http http,
    @DefaultValue @NestedConfigurationProperty Retry retry,
    @DefaultValue RateLimit rateLimit,
    @DefaultValue @NestedConfigurationProperty Health health) {
  static final String PREFIX = "connector.stackone";

  /** Copies the list. */
  public StackOneProperties {
    allowedHosts = List.copyOf(allowedHosts);
  }

  /**
   * The rate limits of the client.
   *
   * @param policy Which of the documented rate limits the client keeps.
   * @param limits Rate limits that replace those of the policy.
   */
  public record RateLimit(
      @DefaultValue("standard") Policy policy, @DefaultValue List<Limit> limits) {

    RateLimits limitsOrPolicy() {
      if (!limits.isEmpty()) {
        return Limit.all(limits);
      }
      return policy == Policy.NONE ? RateLimits.none() : StackOneRateLimits.standard();
    }
  }

  /** The rate limits that StackOne documents. */
  public enum Policy {
    /** {@link StackOneRateLimits#standard()}. */
    STANDARD,
    /** No limits: the service may return 429. */
    NONE
  }
}
