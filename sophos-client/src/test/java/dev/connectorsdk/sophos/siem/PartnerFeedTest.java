package dev.connectorsdk.sophos.siem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.sophos.checkpoint.CheckpointStore;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.tenant.Tenant;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.sophos.EventSchedule;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feed over all tenants of a partner: seven, one without a host, one that denies access. */
class PartnerFeedTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Central central = new Central();
  private final List<String> skipped = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();
  private final List<RuntimeException> failures = new ArrayList<>();
  private CheckpointStore store = CheckpointStore.inMemory();

  @TempDir private Path folder;

  @AfterEach
  void close() {
    store.close();
    central.close();
  }

  @Test
  void events_ofAllTenants_areDelivered_andTheOthersReported() {
    addEvents(10);
    List<EventBatch<SiemEvent>> batches = drain(feed());

    assertThat(batches).hasSize(5).allMatch(batch -> batch.items().size() == 10);
    assertThat(batches)
        .allMatch(
            batch ->
                batch.items().stream()
                    .allMatch(event -> event.customerId().orElseThrow().equals(batch.tenantId())));
    assertThat(skipped).containsExactly("Fir Travel, not activated");
    assertThat(failed).containsExactly(tenant(6).id() + " PT1M");
    assertThat(failures).hasOnlyElementsOfType(ForbiddenException.class);
  }

  @Test
  void tenants_withBacklog_takeTurns() {
    SimulatedTenant large = tenant(0);
    addEvents(1);
    large.siemEvents().add(schedule(999));

    List<EventBatch<SiemEvent>> batches = drain(feed(o -> o.batchSize(200)));

    assertThat(batches.subList(0, 5).stream().map(EventBatch::tenantId)).doesNotHaveDuplicates();
    assertThat(batches.subList(5, 9)).allMatch(batch -> batch.tenantId().equals(large.id()));
  }

  @Test
  void tenant_thatRefuses_isReadLaterWithGrowingPauses() {
    EventFeed<SiemEvent> feed = feed();
    addEvents(1);
    for (int i = 0; i < 120; i++) {
      drain(feed);
      central.clock.advance(MINUTE);
    }
    String id = tenant(6).id();
    assertThat(failed)
        .startsWith(id + " PT1M", id + " PT2M", id + " PT4M", id + " PT8M")
        .hasSizeLessThan(9);

    tenant(6).allowParent();
    central.clock.advance(Duration.ofHours(1));
    assertThat(drain(feed)).extracting(EventBatch::tenantId).containsExactly(id);
  }

  @Test
  void checkpoints_ofTenants_areTheirOwn() {
    addEvents(3);
    EventBatch<SiemEvent> first = feed().read().orElseThrow();
    first.acknowledge();

    assertThat(drain(feed())).hasSize(4).noneMatch(b -> b.tenantId().equals(first.tenantId()));
    tenant(1).siemEvents().add(schedule(2));
    central.clock.advance(MINUTE);
    assertThat(drain(feed()))
        .singleElement()
        .matches(batch -> batch.tenantId().equals(tenant(1).id()) && batch.items().size() == 2);
  }

  @Test
  void checkpoint_damaged_concernsItsTenantOnly() throws Exception {
    addEvents(1);
    store = CheckpointStore.inFolder(folder);
    Path damaged = folder.resolve("siem-events-" + tenant(2).id() + ".checkpoint");
    Files.writeString(damaged, "damaged");

    assertThat(drain(feed())).hasSize(4).noneMatch(b -> b.tenantId().equals(tenant(2).id()));
    assertThat(failures)
        .hasAtLeastOneElementOfType(IllegalStateException.class)
        .anyMatch(e -> String.valueOf(e.getMessage()).contains("is damaged: restore it"));
    assertThat(Files.readString(damaged)).isEqualTo("damaged");
  }

  @Test
  void checkpoint_ofSomethingElse_isRejected() {
    addEvents(1);
    store.save("siem-events-" + tenant(2).id(), "{\"format\":7,\"emptyPages\":0}");
    store.save("siem-events-" + tenant(3).id(), "[1,2");

    assertThat(drain(feed())).hasSize(3);
    assertThat(failures)
        .filteredOn(e -> String.valueOf(e.getMessage()).contains("was not written by a feed"))
        .hasSize(2);
  }

  @Test
  void tenant_addedLater_isReadAfterTheNextList() {
    EventFeed<SiemEvent> feed = feed();
    drain(feed);
    SimulatedTenant added = central.simulator.partner().addTenant("Hazel Foods", "eu01");
    added.siemEvents().add(schedule(1));
    central.clock.advance(MINUTE);
    assertThat(drain(feed)).isEmpty();

    central.clock.advance(Duration.ofHours(1));
    assertThat(drain(feed)).extracting(EventBatch::tenantId).containsExactly(added.id());
  }

  @Test
  void tooManyRequests_pausesAllTenants() {
    addEvents(1);
    central
        .simulator
        .faults()
        .on("GET", "/siem/v1/events")
        .times(1)
        .inject(Fault.throttled(Duration.ofHours(3)));
    EventFeed<SiemEvent> feed = feed();

    assertThat(feed.read()).isEmpty();
    int sent = central.apiCalls().size();
    assertThat(feed.read()).isEmpty();
    assertThat(central.apiCalls()).hasSize(sent);
    central.clock.advance(Duration.ofHours(3).plusSeconds(1));
    assertThat(drain(feed)).hasSize(5);
    assertThat(failed).hasSize(1);
  }

  @Test
  void tenantList_refused_isThrown() {
    central.simulator.faults().on("GET", "/partner/v1/tenants").times(1).inject(Fault.status(403));
    EventFeed<SiemEvent> feed = feed();
    addEvents(1);

    assertThatThrownBy(feed::read).isInstanceOf(ForbiddenException.class);
    assertThat(drain(feed)).hasSize(5);
  }

  @Test
  void credential_deleted_isThrown() {
    EventFeed<SiemEvent> feed = feed();
    drain(feed);
    central.simulator.credentials().delete(central.simulator.partnerCredential().clientId());
    central.clock.advance(Duration.ofHours(2));

    assertThatThrownBy(feed::read).isInstanceOf(AuthenticationException.class);
  }

  @Test
  void sharedRateLimit_isKeptByAllTenants() {
    central.simulator.credentials().enforceRateLimits();
    central.simulator.partner().addTenants(400);
    drain(feed());

    assertThat(central.calls()).noneMatch(call -> call.status() == 429);
    assertThat(central.apiCalls().size()).isGreaterThan(400);
  }

  @Test
  void organization_hasTheSameFeeds() {
    central.simulator.organization().tenant(1).siemAlerts().add(schedule(2));
    try (EventFeed<SiemAlert> feed =
        central
            .client(central.simulator.organizationCredential())
            .organization()
            .siem()
            .alertFeed(store)) {
      assertThat(feed.read().orElseThrow().items()).hasSize(2);
    }
  }

  private EventFeed<SiemEvent> feed() {
    return feed(UnaryOperator.identity());
  }

  private EventFeed<SiemEvent> feed(UnaryOperator<FeedOptions.Builder> options) {
    FeedListener listener =
        new FeedListener() {
          @Override
          public void tenantFailed(String tenantId, RuntimeException failure, Duration retryIn) {
            failed.add(tenantId + " " + retryIn);
            failures.add(failure);
          }

          @Override
          public void tenantSkipped(Tenant tenant) {
            skipped.add(tenant.name().orElseThrow());
          }
        };
    return central
        .client(central.simulator.partnerCredential())
        .partner()
        .siem()
        .eventFeed(store, o -> options.apply(o.addListeners(listener)));
  }

  private static List<EventBatch<SiemEvent>> drain(EventFeed<SiemEvent> feed) {
    List<EventBatch<SiemEvent>> batches = new ArrayList<>();
    for (Optional<EventBatch<SiemEvent>> batch = feed.read();
        batch.isPresent();
        batch = feed.read()) {
      batch.get().acknowledge();
      batches.add(batch.get());
    }
    return batches;
  }

  private SimulatedTenant tenant(int index) {
    return central.simulator.partner().tenant(index);
  }

  private void addEvents(int count) {
    for (int i = 0; i < 7; i++) {
      tenant(i).siemEvents().add(schedule(count));
    }
  }

  private EventSchedule schedule(int count) {
    Instant start = central.clock.instant().minus(Duration.ofMinutes(5));
    return EventSchedule.of(start, MINUTE, count);
  }
}
