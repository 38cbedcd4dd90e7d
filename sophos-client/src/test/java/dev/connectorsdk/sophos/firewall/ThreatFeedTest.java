package dev.connectorsdk.sophos.firewall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.RunException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.query.RunStatus;
import dev.connectorsdk.testkit.sophos.SimulatedItems;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The threat feed of a firewall, and the transactions that it starts. */
class ThreatFeedTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final IndicatorType IPV4 = IndicatorType.IPV4_ADDRESS;

  private final Central central = new Central();
  private final Firewalls firewalls = central.client().tenant().firewalls();
  private final String firewall = firewalls.list().stream().findFirst().orElseThrow().id();
  private final ThreatFeed feed = firewalls.threatFeed(firewall);
  private final SimulatedItems transactions =
      central.simulator.tenant().items("/firewall/v1/firewall-config/transactions");

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void transaction_awaited_goesOnUntilItIsFinished() {
    FirewallTransaction transaction = feed.read();
    assertThat(transaction.details().status()).contains(RunStatus.PENDING);
    assertThat(transaction.details().result()).contains(TransactionDetails.Result.NOT_AVAILABLE);

    TransactionDetails done = transaction.await(MINUTE);

    assertThat(done.isFinished()).isTrue();
    assertThat(done.result()).contains(TransactionDetails.Result.SUCCESS);
    assertThat(done.response()).containsEntry("action", "logOnly");
    assertThat(central.sleeps()).hasSize(3);
    assertThat(firewalls.transaction(firewall, transaction.id()).details()).isEqualTo(done);
  }

  @Test
  void indicators_addedRemovedAndCleared_areFoundAsTheyAre() {
    feed.add(IPV4, List.of("192.0.2.1", "192.0.2.2", "192.0.2.3")).await(MINUTE);
    assertThat(found("192.0.2.1", "192.0.2.9")).containsExactly("192.0.2.1");

    feed.remove(IPV4, List.of("192.0.2.1")).await(MINUTE);
    assertThat(found("192.0.2.1", "192.0.2.2")).containsExactly("192.0.2.2");

    feed.removeAll().await(MINUTE);
    assertThat(found("192.0.2.2", "192.0.2.3")).isEmpty();
  }

  @Test
  void settings_changed_areRead() {
    feed.update(c -> c.enabled(false)).await(MINUTE);

    assertThat(feed.read().await(MINUTE).response())
        .containsEntry("enabled", false)
        .containsEntry("action", "logOnly");
  }

  @Test
  void indicatorThatIsNotAccepted_added_partialSuccessHasIt() {
    TransactionDetails done = feed.add(IPV4, List.of("192.0.2.1", "example")).await(MINUTE);

    assertThat(done.result()).contains(TransactionDetails.Result.PARTIAL_SUCCESS);
    assertThat(done.response().get("errors")).asString().contains("example");
    assertThat(found("192.0.2.1", "example")).containsExactly("192.0.2.1");
  }

  @Test
  void await_transactionFails_resultIsInTheException() {
    FirewallTransaction transaction = feed.removeAll();
    change(transaction, "result", "error");

    RunException failure =
        catchThrowableOfType(RunException.class, () -> transaction.await(MINUTE));

    assertThat(failure.result()).isEqualTo("error");
    assertThat(failure.runId()).isEqualTo(transaction.id());
    assertThat(failure)
        .hasMessageContaining("ended without success: error.")
        .hasMessageContaining("response of details()");
  }

  @Test
  void await_neverFinishes_failsAtTheDeadlineWithTheId() {
    FirewallTransaction transaction = feed.read();
    change(transaction, "finishedAt", "2027-01-01T00:00:00Z");
    Instant start = central.clock.instant();

    TransportException failure =
        catchThrowableOfType(TransportException.class, () -> transaction.await(MINUTE));

    assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
    assertThat(failure)
        .hasMessageContaining("was not finished within 60 s")
        .hasMessageContaining("with the id " + transaction.id());
    assertThat(Duration.between(start, central.clock.instant()))
        .isBetween(Duration.ofSeconds(59), MINUTE);
  }

  @Test
  void transactionOfAnotherFirewallOrTenant_read_notFound() {
    String other = firewalls.list().stream().skip(1).findFirst().orElseThrow().id();
    String id = feed.read().id();
    String theirs =
        Central.firstId(
            central.simulator.partner().tenants().get(0).items("/firewall/v1/firewalls").all());

    assertThatThrownBy(() -> firewalls.transaction(other, id).details())
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> firewalls.threatFeed(theirs).removeAll())
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void badArguments_passed_nothingIsSent() {
    int before = central.apiCalls().size();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> feed.add(IPV4, Collections.nCopies(101, "192.0.2.1")))
        .withMessage("values must hold 1 to 100 indicators, not 101.");
    assertThatIllegalArgumentException().isThrownBy(() -> feed.remove(IPV4, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> feed.search(List.of(" ")))
        .withMessage("values must not be blank.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> feed.update(c -> c))
        .withMessage("The change is empty: set enabled, action or lastUpdatedAt.");
    assertThatIllegalArgumentException().isThrownBy(() -> firewalls.threatFeed(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> firewalls.transaction("f", "a/b"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> firewalls.transaction("f", "t").await(Duration.ZERO))
        .withMessageContaining("more than zero");
    assertThat(central.apiCalls()).hasSize(before);
  }

  private List<Object> found(String... values) {
    Object items = feed.search(List.of(values)).await(MINUTE).response().get("items");
    assertThat(items).isInstanceOf(List.class);
    return ((List<?>) items).stream().<Object>map(one -> ((Map<?, ?>) one).get("value")).toList();
  }

  private void change(FirewallTransaction transaction, String property, String value) {
    transactions.update(
        transaction.id(),
        stored -> {
          stored.put(property, value);
          return stored;
        });
  }
}
