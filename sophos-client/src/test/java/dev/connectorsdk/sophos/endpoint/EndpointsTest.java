package dev.connectorsdk.sophos.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.sophos.WaitProgress;
import dev.connectorsdk.sophos.fixture.Central;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EndpointsTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Central central = new Central();
  private final Endpoints endpoints = central.client().tenant().endpoints();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void hostname_longerThanTheServiceCompares_findsThatEndpoint() {
    add("a", "workstation-1");
    add("b", "workstation-12");
    add("c", "Workstation-2");

    assertThat(endpoints.findByHostname("workstation-2")).map(Endpoint::id).contains("c");
    assertThat(endpoints.findByHostname("workstation-1")).map(Endpoint::id).contains("a");
    assertThat(endpoints.findByHostname("workstation")).isEmpty();
  }

  @Test
  void hostname_ofSeveralEndpoints_errorNamesTheirIds() {
    add("a", "kiosk");
    add("b", "KIOSK");

    assertThatThrownBy(() -> endpoints.findByHostname("kiosk"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "2 endpoints have the hostname kiosk: read one by its id, which is one of [a, b].");
  }

  @Test
  void hostname_blank_nothingIsSent() {
    assertThatThrownBy(() -> endpoints.findByHostname(" "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void isolation_appliedLater_isAwaitedWithProgress() {
    add("a", "kiosk");
    List<Integer> polls = new ArrayList<>();

    Endpoint isolated =
        endpoints
            .isolation()
            .await(
                "a", IsolationStatus.ISOLATED, MINUTE, progress -> isolateAt(3, progress, polls));

    assertThat(isolated.isolation().orElseThrow().status()).contains(IsolationStatus.ISOLATED);
    assertThat(polls).containsExactly(1, 2, 3, 4);
  }

  @Test
  void isolation_neverApplied_failsAtTheDeadline() {
    add("a", "kiosk");

    TransportException failure =
        catchThrowableOfType(
            TransportException.class,
            () -> endpoints.isolation().await("a", IsolationStatus.ISOLATED, MINUTE));

    assertThat(failure.reason()).isEqualTo(TransportException.Reason.TIMEOUT);
    assertThat(failure).hasMessageContaining("60 s").hasMessageContaining("online");
    assertThat(central.sleeps().stream().reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(MINUTE.minusSeconds(1));
  }

  @Test
  void isolation_ofUnknownEndpoint_isNotAwaited() {
    assertThatThrownBy(() -> endpoints.isolation().await("none", IsolationStatus.ISOLATED, MINUTE))
        .isInstanceOf(NotFoundException.class);
    assertThat(central.sleeps()).isEmpty();
  }

  @Test
  void wait_withoutTime_isRejected() {
    assertThatThrownBy(
            () -> endpoints.isolation().await("a", IsolationStatus.ISOLATED, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("more than zero");
  }

  private void isolateAt(int poll, WaitProgress<Endpoint> progress, List<Integer> polls) {
    polls.add(progress.polls());
    if (progress.polls() == poll) {
      central
          .simulator
          .tenant()
          .endpoints()
          .add(Map.of("id", "a", "isolation", Map.of("status", "isolated")));
    }
  }

  private void add(String id, String hostname) {
    central.simulator.tenant().endpoints().add(Map.of("id", id, "hostname", hostname));
  }
}
