package dev.connectorsdk.spring.health;

import dev.connectorsdk.core.RetryPolicy;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.credential.expiry.CredentialMonitor;
import dev.connectorsdk.sophos.credential.expiry.ExpiryState;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Proves the credential of a client with a new token and whoami, since the client itself caches
 * both, and adds the expiry of the credential if its dates are known.
 */
final class SophosCheck implements Consumer<Map<String, Object>> {
  private final SophosClient client;
  private final Duration timeout;
  private final CredentialMonitor monitor;
  private final @Nullable ApiCredential credential;

  SophosCheck(
      SophosClient client,
      Duration timeout,
      CredentialMonitor monitor,
      @Nullable ApiCredential credential) {
    this.client = client;
    this.timeout = timeout;
    this.monitor = monitor;
    this.credential = credential;
  }

  @Override
  public void accept(Map<String, Object> details) {
    if (credential != null) {
      details.put("credential", expiry(credential));
    }
    try (SophosClient probe =
        client
            .newBuilder()
            .options(o -> o.callTimeout(timeout).retryPolicy(RetryPolicy.never()))
            .build()) {
      details.put("level", probe.identity().level().value());
    } catch (AuthenticationException e) {
      if (credential != null) {
        monitor.explain(credential, e).ifPresent(text -> details.put("explanation", text));
      }
      throw e;
    }
  }

  private Map<String, Object> expiry(ApiCredential described) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("name", described.name());
    ExpiryState state = state(described);
    details.put("expiry", state.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    state.expiry().ifPresent(expiry -> details.put("expiresOn", expiry.toString()));
    state.remainingDays().ifPresent(days -> details.put("daysLeft", days));
    return details;
  }

  /** Reports due thresholds; a listener that throws does not make the credential unhealthy. */
  private ExpiryState state(ApiCredential described) {
    try {
      monitor.check(List.of(described));
    } catch (RuntimeException e) {
      // the next check repeats the report
    }
    return monitor.health(List.of(described)).statuses().get(0).state();
  }
}
