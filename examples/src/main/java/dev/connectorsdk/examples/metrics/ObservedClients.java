package dev.connectorsdk.examples.metrics;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.micrometer.ConnectorMetrics;
import dev.connectorsdk.micrometer.ConnectorObservations;
import dev.connectorsdk.micrometer.CredentialMetrics;
import dev.connectorsdk.micrometer.FeedMetrics;
import dev.connectorsdk.micrometer.RateLimitMetrics;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.checkpoint.CheckpointStore;
import dev.connectorsdk.sophos.credential.expiry.CredentialMonitor;
import dev.connectorsdk.sophos.credential.store.CredentialStore;
import dev.connectorsdk.sophos.siem.EventFeed;
import dev.connectorsdk.sophos.siem.SiemEvent;
import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.function.Consumer;

/** Clients with metrics and traces, for docs/observability.md. */
public final class ObservedClients {
  private ObservedClients() {}

  /** Returns a client whose calls are recorded in meters. */
  public static SophosClient withMetrics(ClientCredentials credentials, MeterRegistry registry) {
    // snippet metrics
    SophosClient sophos =
        SophosClient.builder()
            .credentials(credentials)
            .options(o -> o.addListeners(ConnectorMetrics.of(registry)))
            .build();
    RateLimitMetrics.of("sophos", sophos::rateLimitState).bindTo(registry);
    // end
    return sophos;
  }

  /** Returns a client whose calls are observed, on other threads too. */
  public static SophosClient withTraces(
      SophosClient settings, ObservationRegistry registry, ContextSnapshotFactory snapshots) {
    // snippet traces
    ConnectorObservations observations = ConnectorObservations.of(registry);
    return settings
        .newBuilder()
        .options(
            o ->
                o.addListeners(observations)
                    .httpClientCustomizer(
                        http -> http.addNetworkInterceptor(observations.attempts()))
                    .taskDecorator(task -> snapshots.captureAll().wrap(task)))
        .build();
    // end
  }

  /** Registers the gauges of the expiry of stored credentials. */
  public static CredentialMetrics expiry(CredentialStore store, MeterRegistry registry) {
    // snippet expiry
    CredentialMetrics expiry =
        CredentialMetrics.of("store", CredentialMonitor.builder().build(), store::credentials);
    expiry.bindTo(registry);
    // end
    return expiry;
  }

  /** Follows the events of a tenant, with the lag of the feed as a gauge. */
  public static void follow(
      SophosClient sophos,
      CheckpointStore store,
      MeterRegistry registry,
      Consumer<SiemEvent> sink) {
    // snippet feed-lag
    try (FeedMetrics metrics = FeedMetrics.of(registry, "events");
        EventFeed<SiemEvent> feed =
            sophos.tenant().siem().eventFeed(store, o -> o.addListeners(metrics))) {
      feed.follow(batch -> batch.items().forEach(sink));
    }
    // end
  }
}
