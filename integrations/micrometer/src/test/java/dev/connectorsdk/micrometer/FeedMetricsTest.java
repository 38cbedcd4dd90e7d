package dev.connectorsdk.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.sophos.checkpoint.CheckpointStore;
import dev.connectorsdk.sophos.siem.EventBatch;
import dev.connectorsdk.sophos.siem.EventFeed;
import dev.connectorsdk.sophos.siem.FeedListener.Gap;
import dev.connectorsdk.sophos.siem.FeedListener.Poll;
import dev.connectorsdk.sophos.siem.SiemEvent;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.sophos.EventSchedule;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The lag of a feed, and what is counted. */
class FeedMetricsTest {
  private final Service service = new Service();
  private final SimpleMeterRegistry registry =
      new SimpleMeterRegistry(SimpleConfig.DEFAULT, new RegistryClock());
  private final FeedMetrics metrics = FeedMetrics.of(registry, "events");
  private final CheckpointStore store = CheckpointStore.inMemory();

  /** The clock of the simulators. */
  private final class RegistryClock implements Clock {
    @Override
    public long wallTime() {
      return service.clock.millis();
    }

    @Override
    public long monotonicTime() {
      return TimeUnit.MILLISECONDS.toNanos(service.clock.millis());
    }
  }

  @AfterEach
  void close() {
    store.close();
    service.close();
  }

  private double lagSeconds() {
    return registry.get("connector.feed.lag").timeGauge().value(TimeUnit.SECONDS);
  }

  private double count(String name, String... tags) {
    return registry.get(name).tags(tags).counter().count();
  }

  private EventFeed<SiemEvent> tenantFeed() {
    return service
        .sophos(o -> o)
        .tenant()
        .siem()
        .eventFeed(store, o -> o.batchSize(200).addListeners(metrics));
  }

  private static void drain(EventFeed<SiemEvent> feed) {
    for (Optional<EventBatch<SiemEvent>> batch = feed.read();
        batch.isPresent();
        batch = feed.read()) {
      batch.get().acknowledge();
    }
  }

  private Poll poll(String tenant, Duration age, boolean upToDate) {
    Instant newest = service.clock.instant().minus(age);
    return new Poll(tenant, 1, 0, Optional.of(newest), Optional.of(age), upToDate);
  }

  @Test
  void lag_beforeTheFirstRead_isNotANumber() {
    assertThat(lagSeconds()).isNaN();
  }

  @Test
  void lag_ofAFeedThatCatchesUp_endsAtZero_andGrowsWhenItStandsStill() {
    Instant start = service.clock.instant().minus(Duration.ofHours(2));
    service.sophos.tenant().siemEvents().add(EventSchedule.of(start, Duration.ofHours(1), 500));
    try (EventFeed<SiemEvent> feed = tenantFeed()) {
      feed.read().orElseThrow().acknowledge();
      assertThat(lagSeconds()).isBetween(3600.0, 7200.0);
      drain(feed);
      assertThat(lagSeconds()).isZero();
      service.clock.advance(Duration.ofMinutes(10));
      assertThat(lagSeconds()).isEqualTo(600);
    }
    assertThat(count("connector.feed.items", "feed", "events")).isEqualTo(500);
  }

  @Test
  void lag_ofAFailingTenant_grows_andIsCounted() {
    service.sophos.faults().on("GET", "/siem/v1/events").times(1).inject(Fault.status(403));
    try (EventFeed<SiemEvent> feed =
        service
            .sophos(service.sophos.partnerCredential(), o -> o.withoutRateLimits())
            .partner()
            .siem()
            .eventFeed(store, o -> o.addListeners(metrics))) {
      drain(feed);
    }
    service.clock.advance(Duration.ofMinutes(5));

    assertThat(lagSeconds()).isEqualTo(300);
    assertThat(count("connector.feed.failures", "exception", "ForbiddenException"))
        .isGreaterThan(0);
    service
        .sophos
        .partner()
        .tenants()
        .forEach(tenant -> assertThat(registry.getMetersAsString()).doesNotContain(tenant.id()));
  }

  @Test
  void lag_ofATenantThatIsNoLongerRead_isForgotten() {
    metrics.polled(poll("removed", Duration.ofMinutes(1), true));
    for (int i = 0; i < 20; i++) {
      service.clock.advance(Duration.ofMinutes(10));
      metrics.polled(poll("a", Duration.ofMinutes(1), true));
      metrics.polled(poll("b", Duration.ofMinutes(1), true));
      if (i == 10) {
        assertThat(lagSeconds()).isEqualTo(110 * 60);
      }
    }

    assertThat(lagSeconds()).isZero();
  }

  @Test
  void lag_ofATenantThatFailsForHours_isKept() {
    metrics.polled(poll("failing", Duration.ofMinutes(1), true));
    for (int i = 0; i < 20; i++) {
      service.clock.advance(Duration.ofMinutes(30));
      metrics.polled(poll("a", Duration.ofMinutes(1), true));
      metrics.tenantFailed("failing", new IllegalStateException(), Duration.ofHours(1));
    }

    assertThat(lagSeconds()).isEqualTo(600 * 60);
  }

  @Test
  void gapsAndPauses_areCounted() {
    Instant now = service.clock.instant();
    metrics.gap(new Gap("t", now, now.plusSeconds(1), Gap.Reason.RETENTION));
    metrics.gap(new Gap("t", now, now, Gap.Reason.CURSOR_REFUSED));
    metrics.paused(Duration.ofSeconds(30));

    assertThat(count("connector.feed.gaps", "reason", "retention", "loss", "true")).isEqualTo(1);
    assertThat(count("connector.feed.gaps", "reason", "cursor_refused", "loss", "false"))
        .isEqualTo(1);
    assertThat(registry.get("connector.feed.pauses").timer().totalTime(TimeUnit.SECONDS))
        .isEqualTo(30);
  }

  @Test
  void feeds_twoWithOneName_areRefused_untilTheFirstIsClosed() {
    assertThatThrownBy(() -> FeedMetrics.of(registry, "events"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("feed=events");

    metrics.close();
    assertThat(registry.find("connector.feed.lag").timeGauge()).isNull();
    FeedMetrics.of(registry, "events");
    assertThat(lagSeconds()).isNaN();
  }
}
