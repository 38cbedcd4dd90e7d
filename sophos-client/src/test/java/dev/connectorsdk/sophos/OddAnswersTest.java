package dev.connectorsdk.sophos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.sophos.alert.Alert;
import dev.connectorsdk.sophos.endpoint.Endpoint;
import dev.connectorsdk.sophos.endpoint.EndpointView;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OddAnswersTest {
  private final Central central = new Central();

  @AfterEach
  void close() {
    central.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"items\":[{\"id\":\"a\"},{\"description\":\"x\"}]}|$.items[1].id",
        "{\"items\":[{\"id\":null}]}|$.items[0].id",
        "{\"items\":{}}|$.items",
        "{}|$.items",
        "{\"items\":null}|$.items",
        "{\"error\":\"internalServerError\",\"message\":\"x\"}|$.items",
        "[]|$",
        "''|$",
        "<html>|$",
      })
  void anAnswerThatCannotBeReadIsNamedByItsPath(String body, String path) {
    answer(body);

    DecodingException failure = catchThrowableOfType(DecodingException.class, this::readAlerts);

    assertThat(failure.path()).isEqualTo(path);
    assertThat(failure).hasMessageContaining("GET 127.0.0.1/common/v1/alerts");
    assertThat(central.apiCalls()).hasSize(1);
  }

  @Test
  void truncatedResponse_read_decodingException() {
    central.simulator.faults().on("GET", "/common/**").inject(Fault.truncatedBody());
    assertThatThrownBy(this::readAlerts).isInstanceOf(DecodingException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"a\",\"raisedAt\":\"soon\"}",
        "{\"id\":\"a\",\"severity\":[\"high\"]}",
        "{\"id\":\"a\",\"allowedActions\":\"acknowledge\"}",
        "{\"id\":\"a\",\"managedAgent\":\"pc\"}"
      })
  void optionalProperty_unreadable_costsThatPropertyAlone(String item) {
    answer("{\"items\":[{\"id\":\"e1\"}," + item + "],\"pages\":{\"items\":\"many\"}}");
    assertThat(central.client().tenant().alerts().list().stream()).hasSize(2);
  }

  @Test
  void nullItem_read_isSkipped() {
    answer("{\"items\":[null]}");
    assertThat(central.client().tenant().alerts().list().stream()).isEmpty();
  }

  @Test
  void unknownValuesAndProperties_read_areKeptOrIgnored() {
    central
        .simulator
        .tenant()
        .alerts()
        .addJson(
            """
            {"id":"odd","severity":"apocalyptic","category":"weather","product":"toaster",
             "allowedActions":["pray"],"managedAgent":{"type":"fridge"},"newMember":{"a":[1]},
             "raisedAt":"2021-02-12T15:04:53.780","tenant":null,"person":{}}
            """);

    Alert odd = central.client().tenant().alerts().get("odd");

    assertThat(odd.severity().orElseThrow().value()).isEqualTo("apocalyptic");
    assertThat(odd.allowedActions().get(0).value()).isEqualTo("pray");
    assertThat(odd.managedAgent().flatMap(agent -> agent.type()).orElseThrow().value())
        .isEqualTo("fridge");
    assertThat(odd.raisedAt()).hasValue(Instant.parse("2021-02-12T15:04:53.780Z"));
    assertThat(odd.tenant()).isEmpty();
    assertThat(odd.person()).isPresent();
  }

  @Test
  void capturedEndpoints_oddValues_areRead() {
    central
        .simulator
        .tenant()
        .endpoints()
        .addJson(
            """
            {"id":"odd","tamperProtectionEnabled":"True","online":"False","cloned":1,
             "os":{"isServer":"false","majorVersion":"10","build":19045.0},
             "lastSeenAt":"2021-08-13 09.07.03 GMT","ipv4Addresses":null,
             "associatedPerson":{"viaLogin":"PC\\\\ada"},"group":{},
             "packages":{"protection":{"status":"assigned","available":[{"id":"p"}]}},
             "groupHierarchy":[{"id":"g","parentId":null}],"mdrManaged":true}
            """);

    Endpoint odd = central.client().tenant().endpoints().get("odd", EndpointView.FULL);

    assertThat(odd.tamperProtectionEnabled()).hasValue(true);
    assertThat(odd.online()).hasValue(false);
    assertThat(odd.cloned()).hasValue(true);
    assertThat(odd.os().orElseThrow().isServer()).hasValue(false);
    assertThat(odd.os().orElseThrow().majorVersion()).hasValue(10);
    assertThat(odd.lastSeenAt()).hasValue(Instant.parse("2021-08-13T09:07:03Z"));
    assertThat(odd.ipv4Addresses()).isEmpty();
    assertThat(odd.associatedPerson().flatMap(person -> person.id())).isEmpty();
    assertThat(odd.packages().flatMap(packages -> packages.protection())).isPresent();
    assertThat(odd.groupHierarchy()).hasSize(1);
    assertThat(odd.mdrManaged()).hasValue(true);
  }

  @Test
  void whoami_withoutIdOrLevel_decodingException() {
    central
        .simulator
        .faults()
        .on("GET", Central.WHOAMI)
        .times(1)
        .inject(Fault.body("{\"idType\":\"tenant\"}"));
    central.simulator.faults().on("GET", Central.WHOAMI).inject(Fault.body("{\"id\":\"a\"}"));
    SophosClient client = central.client();

    assertThat(catchThrowableOfType(DecodingException.class, client::identity).path())
        .isEqualTo("$.id");
    assertThat(catchThrowableOfType(DecodingException.class, client::identity).path())
        .isEqualTo("$.idType");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\r\\nX-Evil: 1", "a\\u0000", "a\\u007f", "aü", "a\\u2028", "a b"})
  void whoami_idThatNoHeaderCanHave_decodingException(String id) {
    central
        .simulator
        .faults()
        .on("GET", Central.WHOAMI)
        .inject(
            Fault.body(
                "{\"id\":\""
                    + id
                    + "\",\"idType\":\"tenant\",\"apiHosts\":{\"dataRegion\":\""
                    + central.simulator.globalUrl()
                    + "\"}}"));

    assertThat(
            catchThrowableOfType(
                DecodingException.class, () -> central.client().tenant().alerts().get("x")))
        .isNotNull();
  }

  @Test
  void tokenResponse_withoutToken_decodingException() {
    central
        .simulator
        .faults()
        .on("POST", Central.TOKEN)
        .inject(Fault.body("{\"errorCode\":\"success\",\"expires_in\":3600}"));

    assertThat(catchThrowableOfType(DecodingException.class, central.client()::identity).path())
        .isEqualTo("$.access_token");
  }

  @Test
  void deletion_withoutItsOutcome_throws() {
    central.simulator.faults().on("DELETE", "/endpoint/**").inject(Fault.body("{}"));

    assertThatThrownBy(() -> central.client().tenant().endpoints().delete(central.endpointId()))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("$.deleted");
  }

  @Test
  void deletion_emptyBody_isTrue() {
    central.simulator.faults().on("DELETE", "/endpoint/**").inject(Fault.body(""));

    assertThat(central.client().tenant().endpoints().delete(central.endpointId())).isTrue();
  }

  @Test
  void tamperProtectionPassword_anyText_isNotShown() {
    central
        .simulator
        .faults()
        .on("GET", "/endpoint/**")
        .inject(
            Fault.body(
                "{\"enabled\":true,\"password\":\"pw-12345\",\"previousPasswords\":"
                    + "[{\"password\":\"pw-old\",\"invalidatedAt\":\"2026-01-01T00:00:00Z\"}]}"));

    var protection =
        central.client().tenant().endpoints().tamperProtection().get(central.endpointId());

    assertThat(protection.password().orElseThrow().reveal()).isEqualTo("pw-12345");
    assertThat(protection.toString()).doesNotContain("pw-12345").doesNotContain("pw-old");
  }

  private void answer(String body) {
    central.simulator.faults().on("GET", "/common/**").inject(Fault.body(body));
  }

  private void readAlerts() {
    for (Alert alert : central.client().tenant().alerts().list()) {
      assertThat(Map.of(alert.id(), alert)).isNotEmpty();
    }
  }
}
