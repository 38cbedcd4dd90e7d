package dev.connectorsdk.sophos.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.alert.Alert;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.JsonFaults;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that say something odd. */
class ContentTest {
  private final Central central = new Central();
  private final TenantScope tenant = central.client().tenant();

  @AfterEach
  void close() {
    central.close();
  }

  static Stream<Fault> oddMembers() {
    return Stream.of(
        JsonFaults.property("severity", "apocalyptic"),
        JsonFaults.unknownProperties(),
        JsonFaults.nulls("id", "nextKey"),
        JsonFaults.missing("id", "nextKey"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oddMembers")
  void properties_unknownNullOrMissing_areRead(Fault fault) {
    strike(fault);
    assertThat(tenant.alerts().list(q -> q.pageSize(5)).stream()).hasSize(12);
  }

  @Test
  void identity_null_messageHasItsPath() {
    strike(JsonFaults.nulls());
    assertThatThrownBy(this::alerts)
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("id");
  }

  @Test
  void contentType_wrong_bodyIsRead() {
    strike(Fault.contentType("text/html"));
    assertThat(alerts()).hasSize(12);
  }

  @Test
  void header_tooLarge_isNotRead() {
    strike(Fault.largeHeader(512 * 1024));
    assertThatThrownBy(this::alerts).isInstanceOf(TransportException.class);
    assertThat(central.apiCalls()).hasSize(4);
  }

  static Stream<Fault> circles() {
    return Stream.of(JsonFaults.repeatedCursor(), JsonFaults.duplicatePage());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("circles")
  void cursor_repeatedOrPageDuplicated_endsTheIteration(Fault fault) {
    strike(fault);
    assertThatThrownBy(() -> tenant.alerts().list(q -> q.pageSize(3)).stream().toList())
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("a second time");
    assertThat(central.apiCalls()).hasSize(2);
  }

  @Test
  void page_shrinks_iterationContinues() {
    strike(JsonFaults.shrunkPage());
    assertThat(tenant.alerts().list(q -> q.pageSize(4)).stream()).hasSize(6);
    assertThat(central.apiCalls()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tok\u0000-1", "tok\n-1", "tok -1", "t\u00f6k-1"})
  void token_invalidInAHeader_decodingException(String token) {
    central.simulator.tokens().revokeAll();
    central
        .simulator
        .faults()
        .on("POST", Central.TOKEN)
        .inject(JsonFaults.property("access_token", token));
    assertThatThrownBy(this::alerts)
        .isInstanceOf(DecodingException.class)
        .hasMessageNotContaining("-1");
  }

  private void strike(Fault fault) {
    central.simulator.faults().on("GET", "/common/**").inject(fault);
  }

  private List<Alert> alerts() {
    return tenant.alerts().list().stream().toList();
  }
}
