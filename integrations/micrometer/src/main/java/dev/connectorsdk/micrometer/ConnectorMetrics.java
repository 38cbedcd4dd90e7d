package dev.connectorsdk.micrometer;

import dev.connectorsdk.core.event.CallFinished;
import dev.connectorsdk.core.event.CallRetried;
import dev.connectorsdk.core.event.CallThrottled;
import dev.connectorsdk.core.event.CheckpointSaved;
import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.core.event.CredentialExpiring;
import dev.connectorsdk.core.event.PropertyUnreadable;
import dev.connectorsdk.core.event.TokenFailed;
import dev.connectorsdk.core.event.TokenRefreshed;
import dev.connectorsdk.core.event.TokenRefused;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.Locale;

/**
 * Records the events of clients in the meters of a registry.
 *
 * <pre>{@code
 * ConnectorMetrics metrics = ConnectorMetrics.of(registry);
 * SophosClient.builder().options(o -> o.addListeners(metrics))
 * }</pre>
 *
 * <p>Tags have few values: no id, no query value, no {@link dev.connectorsdk.core.CallOptions#tag()
 * tag} of a call. Thread-safe; one listener, or one each, can serve any number of clients. The
 * meters are those of {@code docs/observability.md}.
 */
public final class ConnectorMetrics implements ClientListener {
  private final MeterRegistry registry;
  private final CallTags tags;
  private final boolean timesCalls;

  private ConnectorMetrics(MeterRegistry registry, Tags common, boolean timesCalls) {
    this.registry = registry;
    this.tags = new CallTags(common);
    this.timesCalls = timesCalls;
  }

  /** Returns a listener that records in this registry. */
  public static ConnectorMetrics of(MeterRegistry registry) {
    return of(registry, Tags.empty());
  }

  /**
   * Returns a listener that records in this registry.
   *
   * @param tags are added to each meter; the same keys for all clients of a registry
   */
  public static ConnectorMetrics of(MeterRegistry registry, Iterable<Tag> tags) {
    return new ConnectorMetrics(registry, Tags.of(tags), true);
  }

  /**
   * Returns a listener for clients that have {@link ConnectorObservations} too, whose calls and
   * token requests Micrometer times: it records what no observation has.
   */
  public static ConnectorMetrics besideObservations(MeterRegistry registry) {
    return new ConnectorMetrics(registry, Tags.empty(), false);
  }

  @Override
  public void callFinished(CallFinished event) {
    if (timesCalls) {
      Tags call =
          tags.of(
              event.client(),
              event.operation(),
              event.status().orElse(0),
              event.failure().orElse(HttpTag.NONE));
      registry.timer(CallObservationConvention.NAME, call).record(event.took());
    }
  }

  @Override
  public void callRetried(CallRetried event) {
    registry
        .counter(
            "connector.retries", tags.ofRetry(event.client(), event.operation(), event.outcome()))
        .increment();
  }

  @Override
  public void callThrottled(CallThrottled event) {
    String reason = event.reason().name().toLowerCase(Locale.ROOT);
    registry
        .timer("connector.waits", tags.ofClient(event.client()).and("reason", reason))
        .record(event.pause());
  }

  @Override
  public void tokenRefreshed(TokenRefreshed event) {
    token(TokenResult.refreshed(event.client()), event.took());
  }

  @Override
  public void tokenRefused(TokenRefused event) {
    token(TokenResult.refused(event.client(), event.status()), event.took());
  }

  @Override
  public void tokenFailed(TokenFailed event) {
    token(TokenResult.failed(event.client(), event.failure()), event.took());
  }

  @Override
  public void propertyUnreadable(PropertyUnreadable event) {
    registry
        .counter(
            "connector.properties.unreadable",
            tags.ofOperation(event.client(), event.operation()).and("expected", event.expected()))
        .increment();
  }

  @Override
  public void credentialExpiring(CredentialExpiring event) {
    registry.counter("connector.credentials.expiring", tags.common()).increment();
  }

  @Override
  public void checkpointSaved(CheckpointSaved event) {
    registry
        .counter(
            "connector.checkpoints", tags.common().and("plan", event.plan(), "step", event.step()))
        .increment();
  }

  private void token(TokenResult result, Duration took) {
    if (timesCalls) {
      registry
          .timer(
              TokenObservationConvention.NAME,
              tags.ofClient(result.client())
                  .and(
                      "result",
                      result.result(),
                      HttpTag.STATUS,
                      result.status(),
                      HttpTag.EXCEPTION,
                      result.exception(),
                      HttpTag.ERROR,
                      result.exception()))
          .record(took);
    }
  }
}
