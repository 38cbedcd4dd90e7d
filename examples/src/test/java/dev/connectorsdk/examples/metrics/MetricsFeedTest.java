package dev.connectorsdk.examples.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.event.CallRetried;
import dev.connectorsdk.core.event.CallThrottled;
import dev.connectorsdk.core.event.CheckpointSaved;
import dev.connectorsdk.core.event.CredentialExpiring;
import dev.connectorsdk.core.event.TokenFailed;
import dev.connectorsdk.core.event.TokenRefused;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetricsFeedTest {

  private static String printed(String... arguments) {
    StringWriter out = new StringWriter();
    int exit =
        MetricsFeed.command(Environment.of(Map.of()))
            .setOut(new PrintWriter(out))
            .execute(arguments);
    assertThat(exit).isZero();
    return out.toString();
  }

  @Test
  void table_calls_areGroupedByTemplate() {
    assertThat(printed())
        .contains("connector.calls", "connector.tokens", "count 1.000")
        .contains("StackOneClient, NotFoundException, GET accounts/{id}, 404")
        .doesNotContain("no-such-account");
  }

  @Test
  void json_calls_haveAllTags() {
    assertThat(printed("--json"))
        .contains("\"operation\": \"GET accounts/{id}\"", "\"status\": \"404\"")
        .contains("\"operation\": \"GET whoami/v1\"", "\"count\": 1.0")
        .doesNotContain("no-such-account");
  }

  @Test
  void events_eachType_updateMeterWithoutCustomerName() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    MetricsListener metrics = new MetricsListener(registry);
    metrics.callRetried(
        new CallRetried("C", "GET a/{id}", 1, "503", Duration.ZERO, Optional.empty()));
    metrics.callThrottled(
        new CallThrottled(
            "C",
            "GET a",
            CallThrottled.Reason.RATE_LIMIT,
            Duration.ofSeconds(2),
            Optional.empty()));
    metrics.tokenRefused(new TokenRefused("C", 401, Duration.ZERO));
    metrics.tokenFailed(new TokenFailed("C", "TransportException", Duration.ZERO));
    metrics.credentialExpiring(new CredentialExpiring("customer", LocalDate.EPOCH, 3));
    metrics.checkpointSaved(new CheckpointSaved("onboarding", "profile"));
    assertThat(registry.getMetersAsString())
        .contains(
            "connector.retries",
            "reason='rate_limit'",
            "outcome='refused'",
            "outcome='failed'",
            "connector.credentials.expiring",
            "step='profile'")
        .doesNotContain("customer");
  }
}
