package dev.connectorsdk.sophos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.sophos.alert.AlertAction;
import dev.connectorsdk.sophos.endpoint.IsolationResult;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.identity.PrincipalType;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers to writes that the service accepted. */
class WriteAnswersTest {
  private static final String ERROR = "{\"error\":\"internalServerError\",\"message\":\"x\"}";
  private static final String REASON = "error \"internalServerError\"";

  private final Central central = new Central();

  @AfterEach
  void close() {
    central.close();
  }

  /** A write, by its name. */
  record Write(String name, Function<TenantScope, Object> call) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** The writes that return nothing that the caller needs. */
  static Stream<Write> changes() {
    return Stream.of(
        new Write("alert action", t -> t.alerts().act("a", AlertAction.ACKNOWLEDGE)),
        new Write("scan", t -> t.endpoints().scan("e")),
        new Write("update check", t -> t.endpoints().checkForUpdates("e")),
        new Write("isolation of many", t -> t.endpoints().isolation().isolate(List.of("e"), "c")),
        new Write("end of isolation", t -> t.endpoints().isolation().release(List.of("e"), "c")),
        new Write("isolation", t -> t.endpoints().isolation().update("e", true, "c")),
        new Write(
            "tamper protection",
            t -> t.endpoints().tamperProtection().update("e", c -> c.enabled(true))),
        new Write("role", t -> t.roles().update("r", c -> c.name("n"))));
  }

  static Stream<Write> deletions() {
    return Stream.of(
        new Write("endpoint", t -> t.endpoints().delete("e")),
        new Write("endpoints", t -> t.endpoints().delete(List.of("e")).equals(List.of("e"))),
        new Write("admin", t -> t.admins().delete("a")),
        new Write("assignment", t -> t.admins().roleAssignments("a").remove("r")),
        new Write("role", t -> t.roles().delete("r")));
  }

  static Stream<Write> creations() {
    return Stream.of(
        new Write("admin", t -> t.admins().create(a -> a.userId("u"))),
        new Write("assignment", t -> t.admins().roleAssignments("a").assign("r")),
        new Write(
            "role", t -> t.roles().create(r -> r.name("n").principalType(PrincipalType.USER))));
  }

  private static Fault accepted(String body) {
    return Fault.response(SimulatedResponse.text(202, "application/json", body));
  }

  private Object send(Write write, Fault answer) {
    central.simulator.faults().clear();
    for (String method : List.of("POST", "PATCH", "DELETE")) {
      central.simulator.faults().on(method, "/common/**").inject(answer);
      central.simulator.faults().on(method, "/endpoint/**").inject(answer);
    }
    return write.call().apply(central.client().tenant());
  }

  @ParameterizedTest
  @MethodSource("changes")
  void change_acceptedWithLittleContent_isDone(Write change) {
    for (String body : List.of("", " \n", "{}", "{\"message\":\"accepted\"}", "{\"items\":null}")) {
      assertThat(send(change, accepted(body))).as(body).isNotNull();
    }
    assertThatThrownBy(() -> send(change, accepted(ERROR)))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining(REASON)
        .hasMessageContaining("check that before you repeat it");
  }

  @Test
  void isolation_sampleOfTheReference_isRead() {
    Write isolation = changes().toList().get(3);
    assertThat(send(isolation, accepted("{\"items\":[{}]}")))
        .isEqualTo(List.of(new IsolationResult(Optional.empty(), Optional.empty())));
    assertThat(send(isolation, accepted("{\"items\":[{\"id\":7,\"isolation\":\"\"}]}")))
        .isEqualTo(List.of(new IsolationResult(Optional.of("7"), Optional.empty())));
  }

  @Test
  void roleChange_withoutId_hasTheGivenId() {
    central.simulator.faults().on("PATCH", "/**").inject(accepted("{\"name\":\"n\"}"));
    var role = central.client().tenant().roles().update("r7", c -> c.name("n"));
    assertThat(role.id()).isEqualTo("r7");
    assertThat(role.name()).contains("n");
  }

  @ParameterizedTest
  @MethodSource("deletions")
  void deletion_empty_isDone(Write deletion) {
    assertThat(send(deletion, accepted(""))).isEqualTo(true);
    assertThat(send(deletion, accepted("\r\n"))).isEqualTo(true);
  }

  @ParameterizedTest
  @MethodSource("deletions")
  void deletion_withoutItsOutcome_throws(Write deletion) {
    for (String body : List.of(ERROR, "{}", "{\"items\":null}")) {
      assertThatThrownBy(() -> send(deletion, accepted(body)))
          .as(body)
          .isInstanceOf(DecodingException.class);
    }
    assertThatThrownBy(() -> send(deletion, accepted(ERROR))).hasMessageContaining(REASON);
  }

  /** The id of what was created is what its caller needs. */
  @ParameterizedTest
  @MethodSource("creations")
  void creation_withoutId_throwsButSaysThatItWasAccepted(Write creation) {
    assertThatThrownBy(() -> send(creation, accepted("{}")))
        .isInstanceOfSatisfying(
            DecodingException.class, e -> assertThat(e.path()).isEqualTo("$.id"))
        .hasMessageContaining("check that before you repeat it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>blocked</html>", "{\"id\":", "[]", "\"ok\"", "ok"})
  void change_anotherText_isNoSuccess(String body) {
    assertThatThrownBy(() -> send(changes().toList().get(1), accepted(body)))
        .isInstanceOf(DecodingException.class);
  }
}
