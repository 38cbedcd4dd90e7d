package dev.connectorsdk.stackone.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes of a naive client of actions, which StackOne's own Java SDK makes. */
class ActionFaultTest {
  private final ScriptedStackOne stackOne = new ScriptedStackOne();

  @AfterEach
  void close() {
    stackOne.close();
  }

  @Test
  void client_withoutAccount_hasNoAccountOperation() {
    assertThat(Actions.class.getMethods())
        .extracting(Method::getName)
        .doesNotContain("run", "runPaged", "synced", "check");
  }

  static Stream<Function<StackOneClient, Object>> callsOfAnAccount() {
    return Stream.of(
        client -> client.account("a1").actions().run("x"),
        client -> pages(client).stream().toList(),
        client -> client.account("a1").actions().synced().list("x", q -> q).stream().toList(),
        client -> client.account("a1").permissions().check(c -> c.resourceId("r").userId("u")));
  }

  @ParameterizedTest
  @MethodSource("callsOfAnAccount")
  void accountOperation_anyCall_sendsAccountHeader(Function<StackOneClient, Object> call) {
    stackOne.json("{\"data\":null,\"datasync\":{}}");

    assertThat(call.apply(stackOne.client())).isNotNull();

    assertThat(stackOne.take().getHeaders().values("x-account-id")).containsExactly("a1");
  }

  @ParameterizedTest
  @MethodSource("callsOfAnAccount")
  void response_propertyAbsent_readable(Function<StackOneClient, Object> call) {
    stackOne.json("{\"data\":null,\"datasync\":{},\"next\":null,\"from_the_moon\":1}");

    assertThat(call.apply(stackOne.client())).isNotNull();
  }

  @Test
  void runPaged_serverError_notRetried() {
    stackOne.json("{\"data\":[1],\"next\":\"n\"}").respond(502, "{}").json("{}");

    assertThatThrownBy(() -> pages(stackOne.client()).stream().toList())
        .isInstanceOf(StatusException.class);
    assertThat(stackOne.requests()).isEqualTo(2);
  }

  @Test
  void runPaged_throttled_retriedAfterWait() {
    stackOne.respond(429, "{}", "Retry-After", "7").json("{\"data\":[{\"id\":1}]}");

    assertThat(pages(stackOne.client()).stream()).hasSize(1);
    assertThat(stackOne.time.sleeps()).containsExactly(Duration.ofSeconds(7));
  }

  static Stream<Function<StackOneClient, Object>> readingCalls() {
    return Stream.of(
        client -> client.actions().search(s -> s.query("x")),
        client -> client.account("a1").actions().synced().list("x", q -> q).stream().toList(),
        client -> client.account("a1").permissions().check(c -> c.resourceId("r").userId("u")));
  }

  @ParameterizedTest
  @MethodSource("readingCalls")
  void readOnlyPost_serverError_retried(Function<StackOneClient, Object> call) {
    stackOne.respond(502, "{}").closeBeforeResponse().json("{\"results\":[],\"data\":[]}");

    assertThat(call.apply(stackOne.client())).isNotNull();
    assertThat(stackOne.requests()).isEqualTo(3);
  }

  @Test
  void buildIndex_serverError_notRetried() {
    stackOne.respond(502, "{}").json("{}");

    assertThatThrownBy(() -> stackOne.client().actions().buildIndex(b -> b))
        .isInstanceOf(StatusException.class);
    assertThat(stackOne.requests()).isEqualTo(1);
  }

  @Test
  void run_noResponse_endsAtDeadline() {
    try (StackOneSimulator silent = StackOneSimulator.start();
        StackOneClient client = impatient(silent)) {
      silent.faults().on("POST", "/actions/rpc").inject(Fault.stalled());

      assertThatThrownBy(() -> client.account("a1").actions().run("x"))
          .isInstanceOfSatisfying(
              TransportException.class, e -> assertThat(e.isTimeout()).isTrue());
      assertThat(silent.traffic().count("POST", "/actions/rpc")).isEqualTo(1);
    }
  }

  private static StackOneClient impatient(StackOneSimulator service) {
    return StackOneClient.builder()
        .apiKey(ApiKey.of(service.apiKey().reveal()))
        .apiUrl(service.apiUrl())
        .allowHosts("127.0.0.1")
        .options(options -> options.callTimeout(Duration.ofMillis(300)))
        .build();
  }

  private static Paged<Map<String, Object>> pages(StackOneClient client) {
    return client
        .account("a1")
        .actions()
        .runPaged("x", call -> call.cursor(CursorArgument.query("next")));
  }
}
