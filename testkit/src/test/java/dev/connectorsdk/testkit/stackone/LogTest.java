package dev.connectorsdk.testkit.stackone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.testkit.http.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogTest {
  private static final String REQUESTS = "/requests/logs";
  private static final String PLATFORM = "/requests/platform-logs";

  private final VirtualClock clock = VirtualClock.at(Instant.parse("2026-01-02T03:04:05Z"));
  private final StackOneSimulator simulator =
      EchoConnector.simulator().clock(clock).logSize(40).advancedLogs().start();
  private final StackOneTestClient caller = StackOneTestClient.of(simulator);
  private String profile = "";
  private String account = "";

  @BeforeEach
  void link() {
    profile = EchoConnector.echoProfile(simulator);
    account = EchoConnector.linked(simulator, caller, profile).id();
  }

  @AfterEach
  void stop() {
    simulator.close();
  }

  private void say(String text) {
    caller.run(account, EchoConnector.ECHO, Map.of("query", Map.of("text", text)));
    clock.advance(Duration.ofMinutes(1));
  }

  private List<Object> members(String path, String property) {
    return caller.get(path).data().stream()
        .map(row -> (Object) String.valueOf(row.get(property)))
        .toList();
  }

  @Test
  void actionRun_allLogs_consistent() {
    say("hello");
    Map<String, Object> request = caller.get(REQUESTS).data().get(0);
    String id = String.valueOf(request.get("request_id"));
    assertThat(request)
        .containsEntry("account_id", account)
        .containsEntry("provider", "echo")
        .containsEntry("action", EchoConnector.ECHO)
        .containsEntry("http_method", "post")
        .containsEntry("status", 200L)
        .containsEntry("success", true)
        .doesNotContainKeys("request", "step_requests");
    assertThat(caller.get(REQUESTS + "/" + id).get("data")).isEqualTo(request);
    assertThat(caller.get("/logs/actions/" + id).object())
        .containsEntry("action_run_id", id)
        .containsEntry("action_id", EchoConnector.ECHO)
        .containsEntry("connector_profile_id", profile)
        .containsEntry("status_code", 200L)
        .containsEntry("event_time", request.get("event_datetime"));
    StackOneTestClient.Reply steps = caller.post("/logs/steps", Map.of());
    assertThat(steps.data()).hasSize(1);
    assertThat(steps.data().get(0)).containsEntry("action_run_id", id);
    assertThat(steps.get("total")).isEqualTo(1L);
  }

  @Test
  void actionRun_failed_statusLogged() {
    simulator.fail(account, AccountFailure.EXPIRED_CREDENTIALS);
    say("hello");
    caller.run("nowhere", EchoConnector.ECHO, Map.of());
    assertThat(members(REQUESTS, "status")).containsExactly("400", "401");
    assertThat(members(REQUESTS, "success")).containsOnly("false");
  }

  @Test
  void platformCalls_separateLog_logReadsNotLogged() {
    say("hello");
    caller.get("/accounts/" + account);
    caller.get(PLATFORM);
    caller.get("/logs/unified/nowhere");
    assertThat(members(PLATFORM, "path"))
        .containsExactly("/accounts/" + account, "/connect_sessions");
    assertThat(members(PLATFORM, "action")).containsExactly("get", "create");
    assertThat(members(PLATFORM + "?filter[account_ids]=" + account, "category"))
        .containsExactly("messaging");
    assertThat(members(REQUESTS, "path")).containsExactly("/actions/rpc");
  }

  @Test
  void logs_callsWithSecrets_masked() {
    caller.patch("/accounts/" + account, Map.of("credentials", Map.of("pin", "hunter2")));
    caller.post("/connect_sessions/authenticate", Map.of("token", "hunter2"));
    caller.run(
        account, EchoConnector.ECHO, Map.of("query", Map.of("text", "x", "api_key", "hunter2")));
    String id = String.valueOf(caller.get(REQUESTS).data().get(0).get("request_id"));
    StackOneTestClient.Reply advanced = caller.get(REQUESTS + "/" + id + "?include=advanced_logs");
    assertThat(advanced.text())
        .contains("\"authorization\":\"Basic ***\"", "\"status_code\":200", "\"data\":\"x\"")
        .doesNotContain("hunter2", simulator.apiKey().reveal());
    for (Object request : members(PLATFORM, "request_id")) {
      assertThat(caller.get(REQUESTS + "/" + request + "?include=advanced_logs").text())
          .contains("\"request\"")
          .doesNotContain("hunter2", simulator.apiKey().reveal());
    }
  }

  @Test
  void advancedLogs_onAndOff_headersAndBodies() {
    try (StackOneSimulator plain = EchoConnector.simulator().start()) {
      StackOneTestClient other = StackOneTestClient.of(plain);
      other.run("nowhere", EchoConnector.ECHO, Map.of());
      Object id = other.get(REQUESTS).data().get(0).get("request_id");
      assertThat(other.get(REQUESTS + "/" + id + "?include=advanced_logs").text())
          .contains("request_id")
          .doesNotContain("headers");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "filter[success]=true, 2",
    "filter[success]=false, 1",
    "filter[status_codes]=400, 1",
    "'filter[status_codes]=200,400', 3",
    "filter[actions]=echo_whisper, 1",
    "filter[http_methods]=POST, 3",
    "filter[http_methods]=GET, 0",
    "filter[providers]=echo, 3",
    "filter[services]=iam, 0",
    "filter[account_ids]=nowhere, 0",
    "filter[start_date]=2026-01-02T03:05:05Z, 2",
    "filter[end_date]=2026-01-02T03:05:05Z, 2",
    "filter[start_date]=2026-01-02T03:05:05Z&filter[end_date]=2026-01-02T03:05:05Z, 1",
    "filter[success]=, 3"
  })
  void logs_eachFilter_selects(String query, int count) {
    say("one");
    caller.run(account, "echo_whisper", Map.of());
    clock.advance(Duration.ofMinutes(1));
    caller.run(account, EchoConnector.ECHO, Map.of("query", "wrong"));
    assertThat(caller.get(REQUESTS + "?" + query).data()).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({
    "order_by=eventDatetime&order_direction=asc, '200,400,200'",
    "order_by=status&order_direction=asc, '200,200,400'",
    "order_by=status, '400,200,200'",
    "order_by=duration, '200,400,200'",
    "order_by=provider&order_direction=asc, '200,400,200'"
  })
  void logs_eachOrder_sorted(String query, String statuses) {
    say("one");
    caller.run(account, EchoConnector.ECHO, Map.of("query", "wrong"));
    say("three");
    assertThat(members(REQUESTS + "?" + query, "status"))
        .containsExactly((Object[]) statuses.split(","));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "filter[moon]=1",
        "filter[categories]=iam",
        "filter[start_date]=yesterday",
        "filter[success]=perhaps",
        "order_by=created_at",
        "order_direction=up",
        "page_size=101",
        "next=nonsense",
        "next=1.nonsense",
        "include=advanced_logs"
      })
  void logs_unknownFilterOrOrder_400(String query) {
    assertThat(caller.get(REQUESTS + "?" + query).status()).isEqualTo(400);
  }

  @Test
  void logs_newCallsBetweenPages_pagesUnmoved() {
    for (int i = 0; i < 5; i++) {
      say("text " + i);
    }
    List<Object> body = members(REQUESTS, "request_id");
    List<Object> seen = new ArrayList<>();
    Object next = null;
    do {
      StackOneTestClient.Reply page =
          caller.get(REQUESTS + "?page_size=2" + (next == null ? "" : "&next=" + next));
      page.data().forEach(row -> seen.add(row.get("request_id")));
      next = page.get("next");
      say("in between");
    } while (next != null);
    assertThat(seen).isEqualTo(body);
  }

  @Test
  void logs_full_oldestDropped() {
    try (StackOneSimulator small = EchoConnector.simulator().logSize(3).start()) {
      StackOneTestClient other = StackOneTestClient.of(small);
      for (int i = 0; i < 9; i++) {
        other.run("nowhere", "echo_" + i, Map.of());
      }
      assertThat(other.get(REQUESTS).data().stream().map(row -> row.get("action")))
          .containsExactly("echo_8", "echo_7", "echo_6");
    }
    assertThatThrownBy(() -> StackOneSimulator.builder().logSize(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void logs_concurrentCalls_eachOnce() throws InterruptedException {
    List<Thread> callers = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String action = "echo_" + i;
      callers.add(new Thread(() -> caller.run(account, action, Map.of())));
    }
    callers.forEach(Thread::start);
    for (Thread one : callers) {
      one.join();
    }
    assertThat(members(REQUESTS + "?page_size=100", "action")).hasSize(30).doesNotHaveDuplicates();
    assertThat(members(REQUESTS + "?page_size=100", "request_id")).doesNotHaveDuplicates();
  }

  @Test
  void steps_pagingInBody_paged() {
    for (int i = 0; i < 3; i++) {
      say("text " + i);
    }
    StackOneTestClient.Reply second = caller.post("/logs/steps", Map.of("page", 2, "page_size", 2));
    assertThat(second.data()).hasSize(1);
    assertThat(second.object())
        .containsEntry("total", 3L)
        .containsEntry("query", Map.of("page", 2L, "page_size", 2L));
    assertThat(caller.post("/logs/steps", Map.of("page", 0)).status()).isEqualTo(400);
    assertThat(caller.post("/logs/steps", Map.of("page", "2")).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/requests/logs/x", "/logs/actions/x", "/logs/unified/x"})
  void logs_unknownIdOrMissingScope_404Or403(String path) {
    assertThat(caller.get(path).status()).isEqualTo(404);
    SimulatedApiKey key = simulator.addApiKey("runner" + path, ApiKeyScope.ACTIONS_EXECUTE);
    assertThat(StackOneTestClient.with(simulator, key).get(path).status()).isEqualTo(403);
  }
}
