package dev.connectorsdk.stackone.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import dev.connectorsdk.stackone.log.action.ActionStepLog;
import dev.connectorsdk.stackone.log.request.LogInclude;
import dev.connectorsdk.stackone.log.request.LoggedRequest;
import dev.connectorsdk.stackone.log.request.LoggedResponse;
import dev.connectorsdk.stackone.log.request.RequestLog;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paging of logs, and redaction of their content. */
@SuppressWarnings("deprecation") // as StackOne marks the legacy logs
class LogTest {
  private final ScriptedStackOne stackOne = new ScriptedStackOne();

  @AfterEach
  void close() {
    stackOne.close();
  }

  @Test
  void list_emptyPageWithCursor_continues() {
    stackOne
        .json("{\"next\":\"n1\",\"data\":[]}")
        .json("{\"next\":\"n2\",\"data\":[{\"request_id\":\"r1\"}]}")
        .json("{\"next\":null,\"data\":null}");

    List<Optional<String>> ids =
        stackOne.client().logs().requests().list(query -> query.success(true)).stream()
            .map(RequestLog::requestId)
            .toList();

    assertThat(ids).containsExactly(Optional.of("r1"));
    assertThat(List.of(next(), next(), next())).containsExactly("null", "n1", "n2");
  }

  private String next() {
    var url = stackOne.take().getUrl();
    assertThat(url.queryParameter("filter[success]")).isEqualTo("true");
    return String.valueOf(url.queryParameter("next"));
  }

  @Test
  void list_stepsAndPlatform_followCursors() {
    stackOne.json("{\"next\":\"n\",\"data\":[]}").json("{\"next\":\"\",\"data\":[{\"id\":1}]}");
    stackOne.json("{\"next\":\"n\",\"data\":[]}").json("{\"data\":[{\"request_id\":1}]}");

    assertThat(stackOne.client().logs().requests().listSteps()).hasSize(1);
    assertThat(stackOne.client().logs().platform().list()).hasSize(1);
  }

  @Test
  void listSteps_total_ends() {
    stackOne
        .json(
            "{\"data\":[{\"step_id\":1},{\"step_id\":2}],\"query\":{\"page_size\":2},\"total\":3}")
        .json("{\"data\":[{\"step_id\":3}],\"query\":{\"page_size\":2},\"total\":\"3\"}");

    assertThat(stackOne.client().logs().actions().listSteps()).hasSize(3);
    assertThat(ScriptedStackOne.body(stackOne.take())).isEqualTo("{\"page_size\":25}");
    assertThat(ScriptedStackOne.body(stackOne.take())).isEqualTo("{\"page\":2,\"page_size\":25}");
    assertThat(stackOne.requests()).isEqualTo(2);
  }

  @Test
  void listStepsOfRun_anyRun_filterSent() {
    stackOne.json("{\"data\":[{\"action_run_id\":\"a\",\"step_id\":\"s\"}],\"total\":1}");

    assertThat(
            stackOne.client().logs().actions().listStepsOfRun("a").stream()
                .map(ActionStepLog::stepId))
        .containsExactly(Optional.of("s"));
    assertThat(ScriptedStackOne.body(stackOne.take()))
        .isEqualTo("{\"filters\":{\"action_run_id\":[\"a\"]},\"page_size\":25}");
  }

  @Test
  void listSteps_serverError_retried() {
    stackOne.respond(502, "{}").closeBeforeResponse().json("{\"data\":[],\"total\":0}");

    assertThat(stackOne.client().logs().actions().listSteps()).isEmpty();
    assertThat(stackOne.requests()).isEqualTo(3);
  }

  @Test
  void header_authorization_secret() {
    stackOne.json(
        "{\"data\":{\"request\":{\"headers\":{\"Authorization\":\"Bearer hunter2\",\"x\":\"\"},"
            + "\"url\":{\"query_params\":{\"api_key\":\"hunter2\",\"page\":2}},"
            + "\"body\":\"client_secret=hunter2\"},"
            + "\"response\":{\"headers\":{\"set-cookie\":[\"hunter2\"]},\"body\":{\"name\":\"Ann\","
            + "\"login\":[{\"sessionToken\":\"hunter2\",\"port\":8443}]}}}}");

    RequestLog log = stackOne.client().logs().requests().get("r1", LogInclude.ADVANCED_LOGS);

    LoggedRequest request = log.request().orElseThrow();
    LoggedResponse response = log.response().orElseThrow();
    assertThat(request.header("authorization")).contains(Secret.of("Bearer hunter2"));
    assertThat(request.header("x")).isEmpty();
    assertThat(response.header("Set-Cookie")).contains(Secret.of("hunter2"));
    assertThat(request.body()).contains(Secret.of("client_secret=hunter2"));
    assertThat(response.body().orElseThrow())
        .isEqualTo(
            Map.of(
                "name",
                "Ann",
                "login",
                List.of(Map.of("sessionToken", Secret.of("hunter2"), "port", 8443L))));
    assertThat(log + " " + request.headers() + request.url().orElseThrow().queryParams())
        .doesNotContain("hunter2");
    assertThat(response.headers() + " " + request.body() + response.body())
        .doesNotContain("hunter2");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 101})
  void query_pageSizeOutOfRange_rejected(int size) {
    assertThatThrownBy(() -> stackOne.client().logs().platform().list(q -> q.pageSize(size)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("pageSize must be 1 to 100, was " + size);
  }

  @Test
  void query_startAfterEnd_rejected() {
    Instant start = Instant.parse("2026-01-02T03:04:05Z");

    assertThatThrownBy(
            () ->
                stackOne
                    .client()
                    .logs()
                    .requests()
                    .list(q -> q.startDate(start).endDate(start.minusSeconds(1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("startDate must not be after endDate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a\nb"})
  void get_invalidId_rejected(String id) {
    assertThatThrownBy(() -> stackOne.client().logs().requests().get(id))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> stackOne.client().logs().actions().get(id))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> stackOne.client().logs().actions().listStepsOfRun(id))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> stackOne.client().logs().unified().get(id))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(stackOne.requests()).isZero();
  }
}
