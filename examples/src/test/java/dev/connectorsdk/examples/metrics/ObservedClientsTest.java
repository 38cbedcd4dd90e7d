package dev.connectorsdk.examples.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.examples.SimulatedServices;
import dev.connectorsdk.examples.SimulatedServices.Level;
import dev.connectorsdk.micrometer.CredentialMetrics;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.checkpoint.CheckpointStore;
import dev.connectorsdk.sophos.credential.store.CredentialStore;
import dev.connectorsdk.testkit.sophos.EventSchedule;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The snippets of docs/observability.md. */
class ObservedClientsTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  @Test
  void metrics_newClient_hasTheGaugeOfItsPermits() {
    ClientCredentials credentials =
        ClientCredentials.of("0a1b2c3d-0000-4000-8000-000000000001", "marker");
    try (SophosClient sophos = ObservedClients.withMetrics(credentials, registry)) {
      assertThat(sophos.options().listeners()).hasSize(1);
      assertThat(registry.get("connector.rate.limit.available").gauge().value()).isPositive();
    }
  }

  @Test
  void expiry_emptyStore_isNotANumber() {
    try (CredentialMetrics expiry = ObservedClients.expiry(CredentialStore.inMemory(), registry)) {
      expiry.bindTo(registry);
      assertThat(registry.get("connector.credentials.expiry").gauge().value()).isNaN();
    }
  }

  @Test
  void follow_events_areCounted_untilTheConsumerEndsIt() {
    try (SimulatedServices services = SimulatedServices.start(Level.TENANT);
        CheckpointStore store = CheckpointStore.inMemory()) {
      Instant start = services.sophosSimulator().clock().instant().minus(Duration.ofHours(1));
      services
          .sophosSimulator()
          .tenant()
          .siemEvents()
          .add(EventSchedule.of(start, Duration.ofMinutes(10), 5));
      Thread current = Thread.currentThread();
      ObservedClients.follow(services.sophos(), store, registry, event -> current.interrupt());
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(registry.get("connector.feed.items").counter().count()).isEqualTo(5);
    assertThat(registry.find("connector.feed.lag").gauge()).isNull();
  }
}
