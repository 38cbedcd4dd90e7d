package dev.connectorsdk.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.RateLimit;
import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.event.CallFinished;
import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.SophosClientBuilder;
import dev.connectorsdk.sophos.SophosRateLimits;
import dev.connectorsdk.testkit.junit.WithSimulators;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.springframework.core.Ordered;
import org.springframework.core.task.TaskDecorator;

@WithSimulators
class ClientOptionsTest {

  @Test
  void options_withoutProperties_areThoseOfTheSdk(SophosCentralSimulator central) {
    Contexts.sophos(central)
        .run(
            context -> {
              ClientOptions options = context.getBean(SophosClient.class).options();
              ClientOptions defaults = ClientOptions.defaults();
              assertThat(options.connectTimeout()).isEqualTo(defaults.connectTimeout());
              assertThat(options.readTimeout()).isEqualTo(defaults.readTimeout());
              assertThat(options.callTimeout()).isEqualTo(defaults.callTimeout());
              assertThat(options.maxResponseBytes()).isEqualTo(defaults.maxResponseBytes());
              assertThat(options.userAgentSuffix()).isEqualTo(defaults.userAgentSuffix());
              assertThat(options.retryPolicy()).isEqualTo(defaults.retryPolicy());
              assertThat(options.rateLimits()).hasValue(SophosRateLimits.standard());
            });
  }

  @Test
  void options_properties_areApplied(SophosCentralSimulator central) {
    Contexts.sophos(central)
        .withPropertyValues(
            "connector.sophos.http.connect-timeout=2s",
            "connector.sophos.http.read-timeout=3s",
            "connector.sophos.http.call-timeout=5s",
            "connector.sophos.http.max-response-size=1MB",
            "connector.sophos.http.user-agent-suffix=my-service/2.1",
            "connector.sophos.retry.max-attempts=2",
            "connector.sophos.retry.first-backoff=10ms",
            "connector.sophos.retry.max-backoff=20ms",
            "connector.sophos.retry.max-shared-wait=1m",
            "connector.sophos.rate-limit.limits[0].calls=50",
            "connector.sophos.rate-limit.limits[0].burst=5")
        .run(
            context -> {
              ClientOptions options = context.getBean(SophosClient.class).options();
              assertThat(options.connectTimeout()).isEqualTo(Duration.ofSeconds(2));
              assertThat(options.readTimeout()).isEqualTo(Duration.ofSeconds(3));
              assertThat(options.callTimeout()).isEqualTo(Duration.ofSeconds(5));
              assertThat(options.maxResponseBytes()).isEqualTo(1024 * 1024);
              assertThat(options.userAgentSuffix()).hasValue("my-service/2.1");
              assertThat(options.retryPolicy().maxAttempts()).isEqualTo(2);
              assertThat(options.retryPolicy().firstBackoff()).isEqualTo(Duration.ofMillis(10));
              assertThat(options.retryPolicy().maxBackoff()).isEqualTo(Duration.ofMillis(20));
              assertThat(options.retryPolicy().maxSharedWait()).isEqualTo(Duration.ofMinutes(1));
              assertThat(options.rateLimits())
                  .hasValue(RateLimits.of(RateLimit.of(50, Duration.ofMinutes(1)).withBurst(5)));
            });
  }

  @Test
  void rateLimitPolicy_eachValue_isThatOfTheSdk(SophosCentralSimulator central) {
    assertThat(limits(central, "enforced")).isEqualTo(SophosRateLimits.enforced());
    assertThat(limits(central, "advised")).isEqualTo(SophosRateLimits.advised());
    assertThat(limits(central, "none")).isEqualTo(RateLimits.none());
  }

  private static RateLimits limits(SophosCentralSimulator central, String policy) {
    List<RateLimits> found = new ArrayList<>();
    Contexts.sophos(central)
        .withPropertyValues("connector.sophos.rate-limit.policy=" + policy)
        .run(
            context ->
                context.getBean(SophosClient.class).options().rateLimits().ifPresent(found::add));
    return found.get(0);
  }

  @Test
  void customizersListenersAndDecorator_beans_areUsedInOrder(SophosCentralSimulator central) {
    ConcurrentLinkedQueue<String> seen = new ConcurrentLinkedQueue<>();
    Contexts.sophos(central)
        .withPropertyValues("connector.sophos.http.call-timeout=5s")
        .withBean("second", Named.class, () -> new Named("second", 2, seen))
        .withBean("first", Named.class, () -> new Named("first", 1, seen))
        .withBean(ClientListener.class, () -> listener(seen))
        .withBean(TaskDecorator.class, () -> task -> decorated(task, seen))
        .run(
            context -> {
              SophosClient client = context.getBean(SophosClient.class);
              assertThat(client.options().callTimeout()).isEqualTo(Duration.ofSeconds(7));
              client.async(SophosClient::identity).join();
              assertThat(seen).containsExactly("first", "second", "decorated", "GET whoami/v1");
            });
  }

  private static Runnable decorated(Runnable task, ConcurrentLinkedQueue<String> seen) {
    seen.add("decorated");
    return task;
  }

  private static ClientListener listener(ConcurrentLinkedQueue<String> seen) {
    return new ClientListener() {
      @Override
      public void callFinished(CallFinished event) {
        seen.add(event.operation());
      }
    };
  }

  /** Raises the call timeout by a second. */
  private record Named(String name, int getOrder, ConcurrentLinkedQueue<String> seen)
      implements SophosClientCustomizer, Ordered {
    @Override
    public void customize(SophosClientBuilder builder) {
      seen.add(name);
      builder.options(o -> o.callTimeout(o.build().callTimeout().plusSeconds(1)));
    }
  }
}
