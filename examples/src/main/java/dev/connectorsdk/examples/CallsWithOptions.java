package dev.connectorsdk.examples;

import dev.connectorsdk.core.RetryPolicy;
import dev.connectorsdk.sophos.TenantScope;
import java.time.Duration;

/** The options of the calls in one scope, for docs/errors-and-retries.md. */
public final class CallsWithOptions {
  private CallsWithOptions() {}

  /** Counts the endpoints with more time and more attempts than other calls have. */
  public static long countEndpoints(TenantScope tenant) {
    // snippet call-options
    TenantScope nightly =
        tenant.with(
            o ->
                o.timeout(Duration.ofMinutes(10))
                    .retryPolicy(RetryPolicy.builder().maxAttempts(8).build())
                    .putHeaders("X-Job", "nightly")
                    .tag("nightly"));
    long endpoints = nightly.endpoints().list().stream().count();
    // end
    return endpoints;
  }
}
