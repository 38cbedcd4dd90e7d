package dev.connectorsdk.micrometer;

import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.credential.expiry.CredentialHealth;
import dev.connectorsdk.sophos.credential.expiry.CredentialMonitor;
import dev.connectorsdk.sophos.credential.expiry.ExpiryState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Gauges of the expiry of credentials: {@code connector.credentials.expiry}, the days until the
 * first of them expires (zero or less if one has expired, not a number if no date is known), and
 * {@code connector.credentials}, their number by {@code state}: {@code valid}, {@code expiring},
 * {@code expired}, {@code unknown}. The names of credentials are no tags.
 *
 * <p>Binding to a registry again does nothing. Thread-safe.
 */
public final class CredentialMetrics implements MeterBinder, AutoCloseable {
  private static final String EXPIRY = "connector.credentials.expiry";

  private static final List<Class<? extends ExpiryState>> STATES =
      List.of(
          ExpiryState.Valid.class,
          ExpiryState.Expiring.class,
          ExpiryState.Expired.class,
          ExpiryState.Unknown.class);

  private final Supplier<CredentialHealth> health;
  private final GaugeSet gauges;

  private CredentialMetrics(String name, Supplier<CredentialHealth> health) {
    this.health = health;
    this.gauges = new GaugeSet(EXPIRY, Tags.of("credentials", name));
  }

  /**
   * Returns the gauges of credentials.
   *
   * @param name a name of this group that is unique in the registry and is not an id; the tag
   *     {@code credentials}
   * @param monitor its clock and thresholds are used; nothing is reported
   * @param credentials the credentials with their dates, called each time the gauges are read: from
   *     memory, not from a remote store
   */
  public static CredentialMetrics of(
      String name,
      CredentialMonitor monitor,
      Supplier<? extends Collection<ApiCredential>> credentials) {
    return new CredentialMetrics(name, () -> monitor.health(credentials.get()));
  }

  /**
   * Registers the gauges.
   *
   * @throws IllegalStateException if the registry has those of another group with this name
   */
  @Override
  public void bindTo(MeterRegistry registry) {
    gauges.bindTo(registry, this::register);
  }

  private List<Meter> register(MeterRegistry registry) {
    Stream<Meter> expiry =
        Stream.of(
            Gauge.builder(EXPIRY, health, CredentialMetrics::daysLeft)
                .tags(gauges.tags())
                .baseUnit("days")
                .description("Days until the first credential expires.")
                .strongReference(true)
                .register(registry));
    Stream<Meter> states = STATES.stream().map(state -> registerCount(registry, state));
    return Stream.concat(expiry, states).toList();
  }

  private Meter registerCount(MeterRegistry registry, Class<? extends ExpiryState> state) {
    return Gauge.builder("connector.credentials", health, source -> source.get().count(state))
        .tags(gauges.tags().and("state", state.getSimpleName().toLowerCase(Locale.ROOT)))
        .baseUnit("credentials")
        .description("The number of credentials in a state.")
        .strongReference(true)
        .register(registry);
  }

  private static double daysLeft(Supplier<CredentialHealth> source) {
    OptionalLong days =
        source.get().statuses().stream()
            .flatMapToLong(status -> status.state().remainingDays().stream())
            .min();
    return days.isPresent() ? days.getAsLong() : Double.NaN;
  }

  /** Removes the gauges from all registries. */
  @Override
  public void close() {
    gauges.remove();
  }
}
