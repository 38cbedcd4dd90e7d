package dev.connectorsdk.testkit.stackone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class McpAndProxyTest {
  private final StackOneSimulator simulator =
      StackOneSimulator.builder()
          .connector(
              EchoConnector.echo()
                  .proxiedBy(call -> SimulatedResponse.ok(Map.of("path", call.path()))))
          .start();
  private final String profile = EchoConnector.echoProfile(simulator);
  private final String account =
      EchoConnector.linked(simulator, StackOneTestClient.of(simulator), profile).id();
  private final StackOneTestClient caller =
      StackOneTestClient.of(simulator)
          .header("x-account-id", account)
          .header("Accept", "application/json, text/event-stream");

  @AfterEach
  void stop() {
    simulator.close();
  }

  private static Map<String, Object> message(String method, Map<String, ?> params) {
    return Map.of("jsonrpc", "2.0", "id", 1, "method", method, "params", params);
  }

  private StackOneTestClient.Reply call(String query, String tool, Map<String, ?> arguments) {
    return caller.post(
        "/mcp" + query, message("tools/call", Map.of("name", tool, "arguments", arguments)));
  }

  @ParameterizedTest
  @CsvSource({"application/json", "text/event-stream"})
  void mcp_acceptWithoutBothTypes_406(String accept) {
    StackOneTestClient.Reply reply =
        StackOneTestClient.of(simulator)
            .header("Accept", accept)
            .post("/mcp", message("ping", Map.of()));

    assertThat(reply.status()).isEqualTo(406);
  }

  @Test
  void mcp_accountInQuery_accepted() {
    StackOneTestClient without =
        StackOneTestClient.of(simulator).header("Accept", "application/json, text/event-stream");

    assertThat(without.post("/mcp", message("ping", Map.of())).status()).isEqualTo(400);
    assertThat(without.post("/mcp?x-account-id=" + account, message("ping", Map.of())).status())
        .isEqualTo(200);
  }

  @Test
  void mcpTools_profile_enabledActions() {
    simulator.dashboard().chooseActions(profile, "echo_whisper");

    assertThat(caller.post("/mcp", message("tools/list", Map.of())).text())
        .contains("echo_whisper")
        .doesNotContain(EchoConnector.ECHO);
    assertThat(call("", EchoConnector.ECHO, Map.of()).text()).contains("-32602");
  }

  @Test
  void mcpTools_searchExecuteMode_findAndRun() {
    assertThat(call("?tool-mode=search_execute", "echo_search_actions", Map.of("query", "whisp")))
        .extracting(StackOneTestClient.Reply::text)
        .asString()
        .contains("echo_whisper")
        .doesNotContain(EchoConnector.ECHO);
    Map<String, Object> run =
        Map.of("action_id", EchoConnector.ECHO, "arguments", Map.of("query", Map.of("text", "hi")));
    assertThat(call("?tool-mode=search_execute", "echo_execute_action", run).text())
        .contains("\\\"data\\\":\\\"hi\\\"");
  }

  @Test
  void mcp_invalidMessage_rejected() {
    assertThat(caller.post("/mcp", Map.of("jsonrpc", "1.0", "id", 1, "method", "ping")).text())
        .contains("-32600");
    assertThat(caller.post("/mcp", Map.of("jsonrpc", "2.0", "id", 1)).status()).isEqualTo(400);
  }

  @Test
  void mcp_instructionsOff_leftOut() {
    assertThat(caller.post("/mcp", message("initialize", Map.of())).text())
        .contains("instructions");
    assertThat(caller.post("/mcp?instructions=off", message("initialize", Map.of())).text())
        .doesNotContain("instructions");
  }

  @Test
  void mcpSession_unknownOrEnded_404() {
    assertThat(caller.get("/mcp").status()).isEqualTo(400);
    assertThat(caller.header("mcp-session-id", "none").get("/mcp").status()).isEqualTo(404);
    StackOneTestClient.Reply begun = caller.post("/mcp", message("initialize", Map.of()));
    String session = begun.headers().getOrDefault("mcp-session-id", List.of("")).get(0);
    StackOneTestClient inside = caller.header("mcp-session-id", session);
    assertThat(inside.get("/mcp").text()).startsWith(": ").contains("data: {");
    assertThat(inside.delete("/mcp").status()).isEqualTo(200);
    assertThat(inside.delete("/mcp").status()).isEqualTo(404);
  }

  @Test
  void proxyCall_validated_passedToHandler() {
    assertThat(caller.post("/unified/proxy", Map.of("path", "/x")).text())
        .contains("\"status\":200", "\"path\":\"/x\"");
    assertThat(caller.post("/unified/proxy", Map.of("method", "head")).status()).isEqualTo(400);
    assertThat(caller.post("/unified/proxy", Map.of("headers", List.of())).status()).isEqualTo(400);
  }

  @Test
  void proxyCall_noHandler_501() {
    try (StackOneSimulator plain = EchoConnector.simulator().start()) {
      StackOneTestClient other = StackOneTestClient.of(plain);
      String id = EchoConnector.linked(plain, other, EchoConnector.echoProfile(plain)).id();
      assertThat(other.header("x-account-id", id).post("/unified/proxy", Map.of()).status())
          .isEqualTo(501);
    }
  }

  @Test
  void proxyCall_missingScope_403() {
    SimulatedApiKey key = simulator.addApiKey("actions only", ApiKeyScope.ACTIONS_EXECUTE);
    StackOneTestClient limited =
        StackOneTestClient.with(simulator, key).header("x-account-id", account);

    assertThat(limited.post("/unified/proxy", Map.of()).status()).isEqualTo(403);
  }

  @Test
  void feedback_incompleteBody_400() {
    Map<String, Object> body =
        Map.of(
            "feedback", "Good.", "account_id", account, "tool_names", List.of(EchoConnector.ECHO));

    assertThat(caller.post("/ai/tool-feedback", body).object())
        .containsKeys("message", "key", "submitted_at", "trace_id");
    assertThat(caller.post("/ai/tool-feedback", Map.of("tool_names", List.of())).text())
        .contains("feedback should", "account_id should", "tool_names should");
  }
}
