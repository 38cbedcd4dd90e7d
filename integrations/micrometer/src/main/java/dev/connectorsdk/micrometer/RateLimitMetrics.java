package dev.connectorsdk.micrometer;

import dev.connectorsdk.core.RateLimitState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Gauges of the rate limits of a client: {@code connector.rate.limit.available}, the calls that can
 * be sent at once (not a number if the client has no rate limits), and {@code
 * connector.rate.limit.throttled}, the time until calls are sent again after a status 429.
 *
 * <pre>{@code
 * RateLimitMetrics limits = RateLimitMetrics.of("sophos", sophos::rateLimitState);
 * limits.bindTo(registry);
 * }</pre>
 *
 * <p>Binding to a registry again does nothing. Close it together with the client. Thread-safe.
 */
public final class RateLimitMetrics implements MeterBinder, AutoCloseable {
  private static final String AVAILABLE = "connector.rate.limit.available";

  private final Supplier<RateLimitState> state;
  private final GaugeSet gauges;

  private RateLimitMetrics(String clientName, Supplier<RateLimitState> state) {
    this.state = state;
    this.gauges = new GaugeSet(AVAILABLE, Tags.of(HttpTag.CLIENT_NAME, clientName));
  }

  /**
   * Returns the gauges of a client.
   *
   * @param clientName a name of the client that is unique in the registry and is not an id; the tag
   *     {@code client.name}
   * @param state {@code client::rateLimitState}
   */
  public static RateLimitMetrics of(String clientName, Supplier<RateLimitState> state) {
    return new RateLimitMetrics(clientName, state);
  }

  /**
   * Registers the gauges.
   *
   * @throws IllegalStateException if the registry has those of another client with this name
   */
  @Override
  public void bindTo(MeterRegistry registry) {
    gauges.bindTo(registry, this::register);
  }

  private List<Meter> register(MeterRegistry registry) {
    return List.of(
        Gauge.builder(AVAILABLE, state, RateLimitMetrics::available)
            .tags(gauges.tags())
            .baseUnit("calls")
            .description("Calls that can be sent at once.")
            .strongReference(true)
            .register(registry),
        TimeGauge.builder(
                "connector.rate.limit.throttled",
                state,
                TimeUnit.MILLISECONDS,
                source -> source.get().throttledFor().toMillis())
            .tags(gauges.tags())
            .description("The time until calls are sent again after a status 429.")
            .strongReference(true)
            .register(registry));
  }

  private static double available(Supplier<RateLimitState> source) {
    RateLimitState state = source.get();
    return state.availableCalls().isPresent() ? state.availableCalls().getAsLong() : Double.NaN;
  }

  /** Removes the gauges from all registries. */
  @Override
  public void close() {
    gauges.remove();
  }
}
