package dev.connectorsdk.micrometer;

import dev.connectorsdk.sophos.siem.FeedListener;
import dev.connectorsdk.sophos.tenant.Tenant;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Records what happens in a feed. The gauge {@code connector.feed.lag} is the age of the oldest
 * position of all its tenants: the time since the last read of a tenant that was up to date, or
 * since the newest item that was read of one that was not. It grows if the feed stands still or a
 * tenant fails.
 *
 * <pre>{@code
 * try (FeedMetrics metrics = FeedMetrics.of(registry, "events");
 *     EventFeed<SiemEvent> feed =
 *         sophos.partner().siem().eventFeed(store, o -> o.addListeners(metrics))) { … }
 * }</pre>
 *
 * <p>Counters: {@code connector.feed.items}, {@code connector.feed.repeated}, {@code
 * connector.feed.gaps}, {@code connector.feed.failures}; the timer {@code connector.feed.pauses}.
 * No id of a tenant is a tag. Thread-safe; one instance per feed.
 */
public final class FeedMetrics implements FeedListener, AutoCloseable {
  private static final String LAG = "connector.feed.lag";

  private final MeterRegistry registry;
  private final Tags tags;
  private final FeedPositions positions;
  private final GaugeSet gauges;

  private FeedMetrics(MeterRegistry registry, String name) {
    this.registry = registry;
    this.tags = Tags.of("feed", name);
    this.positions = new FeedPositions(registry.config().clock()::wallTime);
    this.gauges = new GaugeSet(LAG, tags);
  }

  /**
   * Returns a listener for a feed, and registers its gauge.
   *
   * @param name a name of the feed that is unique in the registry and is not an id, such as {@code
   *     events}; the tag {@code feed}
   * @throws IllegalStateException if the registry has the gauge of another feed with this name
   */
  public static FeedMetrics of(MeterRegistry registry, String name) {
    FeedMetrics metrics = new FeedMetrics(registry, name);
    metrics.register();
    return metrics;
  }

  private void register() {
    gauges.bindTo(
        registry,
        target ->
            List.of(
                TimeGauge.builder(
                        LAG, positions, TimeUnit.MILLISECONDS, FeedPositions::oldestMillis)
                    .tags(tags)
                    .description("The age of the oldest position of all tenants.")
                    .strongReference(true)
                    .register(target)));
  }

  @Override
  public void polled(Poll poll) {
    positions.read(poll);
    registry.counter("connector.feed.items", tags).increment(poll.items());
    registry.counter("connector.feed.repeated", tags).increment(poll.repeated());
  }

  @Override
  public void gap(Gap gap) {
    String reason = gap.reason().name().toLowerCase(Locale.ROOT);
    registry
        .counter(
            "connector.feed.gaps", tags.and("reason", reason, "loss", String.valueOf(gap.isLoss())))
        .increment();
  }

  @Override
  public void tenantFailed(String tenantId, RuntimeException failure, Duration retryIn) {
    positions.failed(tenantId);
    String exception = failure.getClass().getSimpleName();
    registry.counter("connector.feed.failures", tags.and(HttpTag.EXCEPTION, exception)).increment();
  }

  @Override
  public void tenantSkipped(Tenant tenant) {
    positions.skipped(tenant.id());
  }

  @Override
  public void paused(Duration pause) {
    registry.timer("connector.feed.pauses", tags).record(pause);
  }

  /** Removes the gauge. */
  @Override
  public void close() {
    gauges.remove();
  }
}
