package dev.connectorsdk.stackone.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results of actions in all formats. */
class ActionResultTest {
  private final ScriptedStackOne stackOne = new ScriptedStackOne();

  @AfterEach
  void close() {
    stackOne.close();
  }

  private ActionResult run() {
    return stackOne.client().account("a1").actions().run("sophos_list");
  }

  @Test
  void rows_object_oneRow() {
    stackOne.json("{\"data\":{\"id\":1,\"gone\":null}}");

    ActionResult result = run();

    assertThat(result.row()).contains(Map.of("id", 1L));
    assertThat(result.rows()).containsExactly(Map.of("id", 1L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"data\":[]}", "{\"data\":null}", "{}", "null", "", "  \n", "\n\n{}"})
  void rows_noPayload_empty(String body) {
    stackOne.json(body);

    assertThat(run().rows()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 205})
  void run_noBody_success(int status) {
    stackOne.respond(status, "");

    assertThat(run().data()).isEmpty();
  }

  @Test
  void data_noEnvelope_wholeResponse() {
    stackOne.json("[{\"id\":1}]").json("\"done\"");

    assertThat(run().rows()).containsExactly(Map.of("id", 1L));
    assertThat(run().data()).contains("done");
  }

  @Test
  void data_largeNumber_exact() {
    stackOne.json("{\"data\":45355976281015164504}");

    assertThat(run().data()).contains(new BigInteger("45355976281015164504"));
  }

  @Test
  void next_numberOrOther_cursorOrMember() {
    stackOne.json("{\"data\":1,\"next\":42}").json("{\"data\":1,\"next\":{\"page\":2}}");

    assertThat(run().next()).contains("42");
    ActionResult odd = run();
    assertThat(odd.next()).isEmpty();
    assertThat(odd.members()).containsEntry("next", Map.of("page", 2L));
  }

  @Test
  void content_file_unchanged() {
    stackOne.respond(200, "a,b\n1,2\n", "Content-Type", "text/csv; charset=utf-8");

    ActionResult result = run();

    assertThat(result.data()).isEmpty();
    assertThat(result.content().orElseThrow().mediaType()).startsWith("text/csv");
    assertThat(new String(result.content().orElseThrow().bytes(), StandardCharsets.UTF_8))
        .isEqualTo("a,b\n1,2\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"data\":[{\"id\":1}", "{\"data\" 1}", "<html>", "{} {}"})
  void run_invalidJson_throwsDecodingException(String body) {
    stackOne.json(body);

    assertThatThrownBy(this::run)
        .isInstanceOf(DecodingException.class)
        .hasMessageStartingWith("POST ")
        .hasMessageContaining("/actions/rpc returned a response that cannot be read")
        .hasMessageContaining(stackOne.host());
  }

  @Test
  void toString_result_omitsData() {
    stackOne.json("{\"data\":[{\"name\":\"Ada\"}],\"next\":\"cursor-7\"}");

    assertThat(run()).hasToString("ActionResult[rows=1, more=true]");
  }

  @Test
  void run_blankAction_rejected() {
    assertThatThrownBy(() -> stackOne.client().account("a1").actions().run(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("actions().list()");
  }

  @Test
  void rows_listWithOtherItems_onlyObjects() {
    stackOne.json("{\"data\":[null,1,{\"id\":\"x\"}]}");

    assertThat(run().rows()).isEqualTo(List.of(Map.of("id", "x")));
  }
}
