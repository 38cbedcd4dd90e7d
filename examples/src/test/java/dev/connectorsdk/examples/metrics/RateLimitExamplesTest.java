package dev.connectorsdk.examples.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.stackone.StackOneClient;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RateLimitExamplesTest {
  private static final Environment ENVIRONMENT =
      Environment.of(
          Map.of(
              "SOPHOS_CLIENT_ID", "0a1b2c3d-0000-4000-8000-000000000001",
              "SOPHOS_CLIENT_SECRET", "marker",
              "STACKONE_API_KEY", "v1.eu1.marker"));

  @Test
  void rateLimits_customized_areUsed() {
    try (SophosClient sophos = RateLimitExamples.withoutLimits(ENVIRONMENT);
        StackOneClient stackOne = RateLimitExamples.quarterOfLimit(ENVIRONMENT)) {
      assertThat(sophos.options().rateLimits()).contains(RateLimits.none());
      assertThat(stackOne).isNotNull();
    }
  }
}
