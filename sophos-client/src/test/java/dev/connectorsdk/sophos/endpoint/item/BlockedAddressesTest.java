package dev.connectorsdk.sophos.endpoint.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.sophos.fixture.Central;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockedAddressesTest {
  private final Central central = new Central();
  private final BlockedAddresses addresses =
      central.client().tenant().endpoints().blockedAddresses();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void addresses_blockedAndUnblocked_areThoseThatAreListed() {
    List<BlockedAddress> blocked =
        addresses.block(List.of("203.0.113.0/24", "192.0.2.1-192.0.2.9", "2001:db8::/32"));

    assertThat(addresses.list().stream()).containsAll(blocked);
    assertThat(addresses.unblock(List.of(blocked.get(0).id(), "nowhere")))
        .containsExactly("nowhere");
    assertThat(addresses.list().stream())
        .contains(blocked.get(1), blocked.get(2))
        .doesNotContain(blocked.get(0));
  }

  @Test
  void list_withoutOrder_newestFirst() {
    addresses.block(List.of("203.0.113.1"));
    central.clock.advance(Duration.ofMinutes(1));
    addresses.block(List.of("203.0.113.2"));

    assertThat(addresses.list().stream().map(one -> one.item().orElseThrow()))
        .containsExactly("203.0.113.2", "203.0.113.1", "198.51.100.7");
    assertThat(addresses.list(q -> q.addSort("item")).stream().map(one -> one.item().orElseThrow()))
        .containsExactly("198.51.100.7", "203.0.113.1", "203.0.113.2");
    assertThatThrownBy(() -> addresses.list(q -> q.addSort("id")).stream().count())
        .isInstanceOf(StatusException.class);
  }

  @Test
  void moreThanAPage_blocked_eachListedOnce() {
    addresses.block(IntStream.range(0, 250).mapToObj(i -> "203.0.113." + i).toList());

    assertThat(addresses.list(q -> q.addSort("item")).stream().map(BlockedAddress::id).distinct())
        .hasSize(251);
  }

  @ParameterizedTest
  @ValueSource(strings = {"host.example", "", "10.0.0.0/", "10.0.0", "10.0.0.1, 10.0.0.2", "abc"})
  void text_thatIsNoAddress_nothingIsSent(String text) {
    int before = central.apiCalls().size();

    assertThatThrownBy(() -> addresses.block(List.of("192.0.2.1", text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not \"" + text + "\"");
    assertThat(central.apiCalls()).hasSize(before);
  }

  @Test
  void emptyCollections_passed_nothingIsSent() {
    int before = central.apiCalls().size();

    assertThatThrownBy(() -> addresses.block(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> addresses.unblock(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> addresses.unblock(List.of(" ")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> addresses.list(q -> q.pageSize(0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(central.apiCalls()).hasSize(before);
  }
}
