package dev.connectorsdk.testkit.stackone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.http.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The logs of October 2026: filters, pages, steps, decisions, statistics, the audit trail. */
class RunLogTest {
  private final VirtualClock clock = VirtualClock.at(Instant.parse("2026-10-02T03:04:05Z"));
  private final StackOneSimulator simulator =
      EchoConnector.simulator().clock(clock).serviceAge(ServiceAge.OCTOBER_2026).start();
  private final StackOneTestClient caller = StackOneTestClient.of(simulator);
  private String account = "";

  @BeforeEach
  void run() {
    account = EchoConnector.linked(simulator, caller, EchoConnector.echoProfile(simulator)).id();
    for (String action : List.of(EchoConnector.ECHO, "echo_whisper", "echo_shout")) {
      clock.advance(Duration.ofMinutes(1));
      caller.run(account, action, Map.of("query", Map.of("text", "x")));
    }
  }

  @AfterEach
  void stop() {
    simulator.close();
  }

  private List<Map<String, Object>> runs(Map<String, ?> filters) {
    return caller.post("/logs/actions", Map.of("filters", filters)).data();
  }

  @Test
  void filters_ofRuns_select() {
    assertThat(runs(Map.of())).hasSize(3);
    assertThat(runs(Map.of("success", false))).hasSize(1);
    assertThat(runs(Map.of("action_id", List.of("echo_whisper", EchoConnector.ECHO)))).hasSize(2);
    assertThat(runs(Map.of("account_secure_id", List.of(account)))).hasSize(3);
    assertThat(runs(Map.of("status_code", List.of("404")))).hasSize(1);
    assertThat(runs(Map.of("start_time", "2026-10-02T03:06:00Z"))).hasSize(2);
    assertThat(runs(Map.of("end_time", "2026-10-02T03:06:00Z"))).hasSize(1);
    assertThat(runs(Map.of("order_by", "start_time", "order_direction", "desc")).get(0))
        .containsEntry("action_id", "echo_shout");
  }

  @ParameterizedTest
  @CsvSource({
    "/logs/actions,resource",
    "/logs/unified,action_id",
    "/logs/steps,connector_key",
    "/logs/provider,step_id",
    "/logs/platform,action_run_id",
    "/logs,policy_result"
  })
  void filter_ofAnotherList_400(String path, String filter) {
    assertThat(caller.post(path, Map.of("filters", Map.of(filter, List.of("x")))).text())
        .contains("filters." + filter);
  }

  @Test
  void pages_ofRuns_numberedWithTotal() {
    Map<String, Object> second =
        caller.post("/logs/actions", Map.of("page", 2, "page_size", 2)).object();

    assertThat(second).containsEntry("total", 3L);
    assertThat(second.get("query")).isEqualTo(Map.of("page", 2L, "page_size", 2L));
    assertThat(second.get("data")).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(1);
    assertThat(caller.post("/logs/actions", Map.of("page", 0)).status()).isEqualTo(400);
  }

  @Test
  void details_ofARun_stepsPolicyDefender() {
    Object id = runs(Map.of()).get(0).get("action_run_id");
    String path = "/logs/actions/" + id;

    assertThat(caller.get(path + "/steps?page=1&page_size=5").data()).hasSize(1);
    assertThat(caller.get(path + "/steps").status()).isEqualTo(400);
    assertThat(caller.get(path + "/steps/0").object()).containsEntry("log_type", "step");
    assertThat(caller.get(path + "/policy").object()).containsEntry("result", "skipped");
    assertThat(caller.get(path + "/defender").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/steps/7", "/steps/x", "/advanced", "/steps/0/advanced"})
  void detail_absentOrAdvancedLogsOff_404(String detail) {
    Object id = runs(Map.of()).get(0).get("action_run_id");

    assertThat(caller.get("/logs/actions/" + id + detail).status()).isEqualTo(404);
    assertThat(caller.get("/logs/actions/nothing" + detail).status()).isEqualTo(404);
  }

  @Test
  void expand_connector_onlyWhenRequested() {
    assertThat(caller.post("/logs?expand=connector", Map.of()).data().get(0).get("connector"))
        .asString()
        .contains("echo");
    assertThat(caller.post("/logs", Map.of()).data().get(0)).doesNotContainKey("connector");
  }

  @Test
  void statistics_dimensions_valuesWithCounts() {
    assertThat(
            caller.post("/logs/stats/dimensions", Map.of("dimensions", List.of("success"))).text())
        .contains("\"count\":2", "\"count\":1");
    assertThat(caller.post("/logs/stats/dimensions", Map.of()).status()).isEqualTo(400);
    assertThat(
            caller
                .post("/logs/stats/aggregate", Map.of("interval_type", "day", "interval_period", 1))
                .status())
        .isEqualTo(200);
  }

  @Test
  void audit_callsOfThePlatform_notRuns() {
    assertThat(caller.post("/logs/platform", Map.of()).data())
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event).containsEntry("log_type", "platform"));
    assertThat(
            caller
                .post("/logs/platform", Map.of("filters", Map.of("event_type", List.of("x_y"))))
                .data())
        .isEmpty();
  }
}
