package dev.connectorsdk.stackone.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.stackone.fixture.EachServiceAge;
import dev.connectorsdk.stackone.fixture.LinkedService;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import dev.connectorsdk.testkit.stackone.ResponseStyle;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON-RPC messages, passed unchanged. */
@EachServiceAge
@SuppressWarnings("deprecation") // the calls of sessions are for older servers
class McpTest {
  private static final String EVENTS = "text/event-stream; charset=utf-8";
  private static final McpMessage LIST = McpMessage.request("1", "tools/list");

  private final ServiceAge age;

  McpTest(ServiceAge age) {
    this.age = age;
  }

  private static McpMessage call(String tool) {
    return McpMessage.request("c-1", "tools/call", Map.of("name", tool));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void session_anyResponseFormat_startToEnd(boolean events) {
    ResponseStyle[] styles =
        events ? new ResponseStyle[] {ResponseStyle.MCP_EVENT_STREAM} : new ResponseStyle[0];
    try (LinkedService acme = new LinkedService(age, styles)) {
      McpMessages mcp = acme.account().mcp();

      McpResponse greeting = mcp.sendReadOnly(McpMessage.request("init", "initialize"), o -> o);
      if (age == ServiceAge.OCTOBER_2026) {
        assertThat(greeting.sessionId()).isEmpty();
        assertThat(mcp.listen("s", Duration.ofSeconds(5))).isEmpty();
        mcp.end("s");
        return;
      }
      String session = greeting.sessionId().orElseThrow();
      McpResponse noted =
          mcp.send(
              McpMessage.notification("notifications/initialized"),
              options -> options.sessionId(session));
      McpResponse tools = mcp.sendReadOnly(LIST, options -> options.sessionId(session));

      assertThat(greeting.response().orElseThrow().id()).contains("init");
      assertThat(noted.messages()).isEmpty();
      assertThat(String.valueOf(tools.response().orElseThrow().result()))
          .contains("acme_list_things");
      assertThat(mcp.listen(session, Duration.ofSeconds(5)))
          .extracting(McpMessage::method)
          .allMatch(method -> method.orElse("").equals("notifications/tools/list_changed"))
          .hasSize(1);
      mcp.end(session);
      assertThatThrownBy(() -> mcp.sendReadOnly(LIST, options -> options.sessionId(session)))
          .isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void send_jsonRpcError_returned() {
    try (LinkedService acme = new LinkedService(age)) {
      McpMessages mcp = acme.account().mcp();

      McpMessage unknown =
          mcp.send(McpMessage.request("7", "tools/juggle"), o -> o).response().orElseThrow();
      McpMessage failed = mcp.send(call("acme_fail"), o -> o).response().orElseThrow();

      assertThat(unknown.error().orElseThrow().code()).hasValue(-32601);
      assertThat(failed.error()).isEmpty();
      assertThat(failed.result().orElseThrow().toString()).contains("isError=true", "502");
    }
  }

  @Test
  void sendReadOnly_toolMode_otherTools() {
    try (LinkedService acme = new LinkedService(age)) {
      McpResponse tools =
          acme.account()
              .mcp()
              .sendReadOnly(LIST, options -> options.toolMode(ToolMode.SEARCH_EXECUTE));

      assertThat(String.valueOf(tools.response().orElseThrow().result()))
          .contains("acme_search_actions", "acme_execute_action")
          .doesNotContain("acme_list_things");
    }
  }

  @Test
  void send_serverError_onlyReadOnlyRetried() {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      McpMessages mcp = stackOne.client().account("a1").mcp();
      stackOne.respond(408, "{}", "Retry-After", "9").respond(200, "{\"id\":1,\"result\":{}}");

      assertThat(mcp.sendReadOnly(LIST, o -> o).response().orElseThrow().id()).contains(1L);
      assertThat(stackOne.time.sleeps()).containsExactly(Duration.ofSeconds(9));

      stackOne.respond(408, "{}").respond(200, "{}");
      assertThatThrownBy(() -> mcp.send(call("x"), o -> o)).isInstanceOf(StatusException.class);
      assertThat(stackOne.requests()).isEqualTo(3);
    }
  }

  @Test
  void response_serverSentEvents_messages() {
    String text =
        "\uFEFF: ping\r\nevent: message\r\nid: 3\r\ndata: {\"id\":1,\r\ndata:\"result\":{}}\r\n\r\n"
            + "data\n\nretry: 10\n\n"
            + "data: [{\"id\":2,\"error\":{\"code\":\"-1\"}},{\"method\":\"m\"}]\r\r"
            + "data: {\"id\":3,\"result\":null}\n";
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.respond(200, text + "data: {\"id\":", "Content-Type", EVENTS);

      List<McpMessage> messages =
          stackOne.client().account("a1").mcp().sendReadOnly(LIST, o -> o).messages();

      assertThat(messages).hasSize(4);
      assertThat(messages.get(1).error().orElseThrow().code()).hasValue(-1);
      assertThat(messages.get(2).method()).contains("m");
      assertThat(messages.get(3).id()).contains(3L);
    }
  }

  @Test
  void listen_endlessStream_messagesUntilTimeout() {
    String event = "data: {\"method\":\"m\"}\n\n";
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.stallAfter(event, "text/event-stream");

      assertThat(stackOne.client().account("a1").mcp().listen("s", Duration.ofMillis(700)))
          .containsExactly(McpMessage.notification("m"));
      assertThat(stackOne.requests()).isEqualTo(1);
    }
  }

  @Test
  void listen_traceLogging_sameTimeout() {
    Logger log = Logger.getLogger("dev.connectorsdk.http");
    log.setLevel(Level.ALL);
    try {
      listen_endlessStream_messagesUntilTimeout();
    } finally {
      log.setLevel(null);
    }
  }

  @Test
  void listen_tooManyBytes_throws() {
    try (ScriptedStackOne stackOne =
        new ScriptedStackOne(
            builder -> builder.options(options -> options.maxResponseBytes(100)))) {
      stackOne.respond(200, "data: {}\n\n".repeat(50), "Content-Type", EVENTS);

      assertThatThrownBy(
              () -> stackOne.client().account("a1").mcp().listen("s", Duration.ofSeconds(5)))
          .isInstanceOf(DecodingException.class)
          .hasMessageContaining("100 bytes");
    }
  }

  @Test
  void listen_lostConnection_notRetried() {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.closeBeforeResponse().respond(200, "");

      assertThatThrownBy(
              () -> stackOne.client().account("a1").mcp().listen("s", Duration.ofSeconds(5)))
          .isInstanceOf(TransportException.class);
      assertThat(stackOne.requests()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S"})
  void listen_timeoutNotPositive_rejected(String time) {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      assertThatThrownBy(
              () -> stackOne.client().account("a1").mcp().listen("s", Duration.parse(time)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("more than zero");
      assertThatThrownBy(() -> stackOne.client().account("a1").mcp().end("a b"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("MCP session id");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":", "7", "data: {}"})
  void send_invalidMessage_throwsDecodingException(String body) {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.json(body);

      assertThatThrownBy(() -> stackOne.client().account("a1").mcp().send(LIST, o -> o))
          .isInstanceOf(DecodingException.class)
          .hasMessageContaining("/mcp returned a response");
    }
  }

  @Test
  void toString_message_omitsParameters() {
    McpMessage message =
        McpMessage.request("1", "tools/call", Map.of("pin", Secret.of("hunter2-hunter2")));
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.respond(400, "{\"message\":\"bad pin hunter2-hunter2\"}");

      assertThatThrownBy(() -> stackOne.client().account("a1").mcp().send(message, o -> o))
          .hasMessageContaining("***")
          .hasMessageNotContaining("hunter2");
      assertThat(ScriptedStackOne.body(stackOne.take()))
          .isEqualTo(
              "{\"jsonrpc\":\"2.0\",\"id\":\"1\",\"method\":\"tools/call\","
                  + "\"params\":{\"pin\":\"hunter2-hunter2\"}}");
    }
    assertThat(Objects.toString(message)).doesNotContain("pin");
    assertThat(new McpResponse(List.of(message), Optional.of("s-1")))
        .hasToString("McpResponse[messages=1, session=true]");
  }
}
