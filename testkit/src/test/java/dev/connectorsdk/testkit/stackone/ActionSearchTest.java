package dev.connectorsdk.testkit.stackone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ActionSearchTest {
  private final StackOneSimulator simulator = EchoConnector.simulator().start();
  private final StackOneTestClient caller = StackOneTestClient.of(simulator);

  @AfterEach
  void stop() {
    simulator.close();
  }

  private StackOneTestClient.Reply search(Map<String, ?> body) {
    return caller.post("/actions/search", body);
  }

  private static List<?> ids(StackOneTestClient.Reply reply) {
    List<?> results = (List<?>) reply.object().getOrDefault("results", List.of());
    return results.stream().<Object>map(result -> ((Map<?, ?>) result).get("id")).toList();
  }

  @Test
  void search_sharedWords_sortedByScore() {
    StackOneTestClient.Reply reply = search(Map.of("query", "echo whisper"));
    assertThat(ids(reply))
        .isEqualTo(List.of("echo_1.0.0_echo_whisper_global", "echo_1.0.0_echo_say_global"));
    assertThat(reply.object())
        .containsEntry("total_count", 2L)
        .containsEntry("query", "echo whisper")
        .containsEntry("connector_filter", null);
    assertThat(reply.text()).contains("\"similarity_score\":1.0", "\"similarity_score\":0.5");
  }

  @Test
  void search_similarityTopConnector_limited() {
    assertThat(ids(search(Map.of("query", "echo whisper", "min_similarity", 0.6)))).hasSize(1);
    assertThat(ids(search(Map.of("query", "echo whisper", "top_k", 1)))).hasSize(1);
    assertThat(ids(search(Map.of("query", "echo", "connector", "slack")))).isEmpty();
    assertThat(ids(search(Map.of("query", "order a pizza tonight")))).isEmpty();
  }

  @Test
  void search_invalidBody_400() {
    assertThat(search(Map.of()).status()).isEqualTo(400);
    assertThat(search(Map.of("query", "x", "top_k", 501)).text()).contains("top_k must be");
    assertThat(search(Map.of("query", "x", "min_similarity", 1.5)).status()).isEqualTo(400);
  }

  @Test
  void build_allOneUnknownConnector_result() {
    assertThat(caller.post("/actions/build", Map.of()).object())
        .containsEntry("status", "success")
        .containsEntry("actions_indexed", 2L);
    assertThat(caller.post("/actions/build", Map.of("connector_key", "slack")).object())
        .containsEntry("actions_indexed", 0L)
        .containsEntry("connector_filter", "slack");
    StackOneTestClient.Reply unknown =
        caller.post("/actions/build", Map.of("connector_key", "nowhere"));
    assertThat(unknown.status()).isEqualTo(200);
    assertThat(unknown.object()).containsEntry("status", "error").containsKey("error");
  }

  @Test
  void actionDetails_requested_typesAndOperation() {
    SimulatedConnector typed =
        SimulatedConnector.of("typed", "Typed", "iam")
            .with(
                SimulatedAction.of("typed_list", "List", call -> ActionResponse.of(List.of()))
                    .wraps("GET", "/things")
                    .accepts("query", "page_size", Map.of("type", "integer")));
    try (StackOneSimulator other = StackOneSimulator.builder().connector(typed).start()) {
      assertThat(StackOneTestClient.of(other).get("/actions?include=action_details").text())
          .contains("\"page_size\":{\"type\":\"integer\"}", "\"path\":\"/things\"");
    }
  }
}
