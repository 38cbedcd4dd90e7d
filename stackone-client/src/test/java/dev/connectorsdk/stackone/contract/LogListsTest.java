package dev.connectorsdk.stackone.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import dev.connectorsdk.stackone.log.LogField;
import dev.connectorsdk.stackone.log.LogInterval;
import dev.connectorsdk.stackone.log.LogOrder;
import dev.connectorsdk.stackone.log.LogSearch;
import dev.connectorsdk.stackone.log.OrderDirection;
import dev.connectorsdk.testkit.contract.PublishedOperation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The filters of each list below {@code /logs} against the published operations. */
class LogListsTest {
  private static final Json JSON = Json.snakeCase();
  private static final Instant START = Instant.parse("2026-10-01T00:00:00Z");
  private static final Set<String> OWN =
      Set.of("success", "start_time", "end_time", "order_by", "order_direction");
  private static final LogField[] DIMENSIONS = {LogField.CONNECTOR_KEY, LogField.SUCCESS};

  /** A list, and how it is called with a search. */
  record Call(String operation, ListCall list) {
    @Override
    public String toString() {
      return operation;
    }
  }

  @FunctionalInterface
  interface ListCall {
    Object send(StackOneClient client, UnaryOperator<LogSearch.Builder> search);
  }

  static Stream<Call> calls() {
    return Stream.of(
        new Call("POST /logs", (c, s) -> c.logs().list(s).stream().toList()),
        new Call("POST /logs/actions", (c, s) -> c.logs().actions().list(s).stream().toList()),
        new Call("POST /logs/unified", (c, s) -> c.logs().unified().list(s).stream().toList()),
        new Call("POST /logs/steps", (c, s) -> c.logs().actions().listSteps(s).stream().toList()),
        new Call(
            "POST /logs/provider", (c, s) -> c.logs().unified().listProvider(s).stream().toList()),
        new Call("POST /logs/platform", (c, s) -> c.logs().audit().list(s).stream().toList()),
        new Call(
            "POST /logs/platform/dimensions",
            (c, s) -> c.logs().audit().dimensions(s, 9, DIMENSIONS)),
        new Call(
            "POST /logs/stats/dimensions",
            (c, s) -> c.logs().statistics().dimensions(s, 9, DIMENSIONS)),
        new Call(
            "POST /logs/stats/aggregate",
            (c, s) -> c.logs().statistics().aggregate(s, LogInterval.DAY, 1, DIMENSIONS)));
  }

  private static PublishedOperation published(Call call) {
    return Published.contract().table().named(call.operation()).orElseThrow();
  }

  private static Set<String> filters(Call call) {
    return published(call).body().stream()
        .filter(name -> name.startsWith("filters."))
        .map(name -> name.substring("filters.".length()))
        .filter(name -> !OWN.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static LogSearch.Builder everything(LogSearch.Builder search, Set<String> names) {
    for (String name : names) {
      search.where(new LogField(name), name.startsWith("is_") ? (Object) true : "x");
    }
    return search
        .success(false)
        .startTime(START)
        .endTime(START.plusSeconds(60))
        .orderBy(LogOrder.DURATION_MS)
        .orderDirection(OrderDirection.DESCENDING)
        .pageSize(1);
  }

  private static Set<String> names(String body) {
    Set<String> names = new TreeSet<>();
    Map<?, ?> sent = (Map<?, ?>) Objects.requireNonNull(JSON.read(Object.class, body));
    sent.keySet().forEach(name -> names.add(String.valueOf(name)));
    ((Map<?, ?>) Objects.requireNonNull(sent.get("filters")))
        .keySet()
        .forEach(name -> names.add("filters." + name));
    return names;
  }

  @ParameterizedTest
  @MethodSource("calls")
  void list_everyFilter_allPublishedNamesSent(Call call) {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      boolean paged = call.operation().matches("POST /logs(/\\w+)?");
      String first = paged ? "[{\"log_id\":1,\"event_id\":1,\"log_type\":\"action\"}]" : "{}";
      stackOne.json("{\"data\":" + first + ",\"total\":2,\"page_size\":1}");
      stackOne.json("{\"data\":[{\"log_id\":2,\"event_id\":2}],\"total\":2,\"page_size\":1}");

      assertThat(call.list().send(stackOne.client(), s -> everything(s, filters(call))))
          .isNotNull();

      Set<String> sent = new TreeSet<>();
      List<String> bodies = new ArrayList<>();
      for (int i = 0; i < stackOne.requests(); i++) {
        bodies.add(ScriptedStackOne.body(stackOne.take()));
        sent.addAll(names(bodies.get(i)));
      }
      assertThat(sent).isEqualTo(new TreeSet<>(published(call).body()));
      assertThat(bodies).hasSize(paged ? 2 : 1);
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void list_unpublishedFilter_rejectedWithoutRequest(Call call) {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      for (String name : List.of("from_the_moon", "policy_result", "id action")) {
        assertThatThrownBy(
                () -> call.list().send(stackOne.client(), s -> s.where(new LogField(name), "x")))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("no filter " + name);
      }
      assertThat(stackOne.requests()).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void list_lostConnection_retried(Call call) {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      String none = call.operation().endsWith("/dimensions") ? "{}" : "[]";
      stackOne.closeBeforeResponse().json("{\"data\":" + none + ",\"total\":0}");

      assertThat(call.list().send(stackOne.client(), s -> s)).isNotNull();
      assertThat(stackOne.requests()).isEqualTo(2);
    }
  }
}
