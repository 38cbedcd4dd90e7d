package dev.connectorsdk.stackone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.stackone.action.ActionCall;
import dev.connectorsdk.stackone.action.ActionResult;
import dev.connectorsdk.stackone.action.CursorArgument;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results of actions as typed values and as files. */
class TypedRowsTest {
  private final ScriptedStackOne stackOne = new ScriptedStackOne();

  /** A user's record. */
  record Alert(
      String id,
      Instant raisedAt,
      Optional<String> description,
      List<String> tags,
      @Json(name = "alert_type") Optional<String> type) {}

  /** A type that cannot be read from JSON. */
  static final class Formless {}

  @AfterEach
  void close() {
    stackOne.close();
  }

  private ActionResult run() {
    return stackOne.client().account("a1").actions().run("sophos_list");
  }

  @Test
  void rowsAs_list_records() {
    stackOne.json(
        "{\"data\":[{\"id\":7,\"raisedAt\":\"2026-01-02T03:04:05Z\",\"alert_type\":\"t\",\"x\":1},"
            + "null,{\"id\":\"b\",\"raisedAt\":\"2026-01-02T03:04:06Z\",\"tags\":[\"q\"]}]}");

    assertThat(run().rowsAs(Alert.class))
        .containsExactly(
            new Alert(
                "7",
                Instant.parse("2026-01-02T03:04:05Z"),
                Optional.empty(),
                List.of(),
                Optional.of("t")),
            new Alert(
                "b",
                Instant.parse("2026-01-02T03:04:06Z"),
                Optional.empty(),
                List.of("q"),
                Optional.empty()));
  }

  @Test
  void rowAs_object_record() {
    stackOne.json("{\"data\":{\"id\":\"7\",\"raisedAt\":\"2026-01-02T03:04:05Z\"}}").json("{}");

    assertThat(run().rowAs(Alert.class)).map(Alert::id).contains("7");
    assertThat(run().rowAs(Alert.class)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{\"id\":\"a\",\"raisedAt\":\"2026-01-02T03:04:05Z\"},{\"id\":\"hunter2\"}]|$.data[1].raisedAt",
        "[{\"raisedAt\":\"2026-01-02T03:04:05Z\"}]|$.data[0].id",
        "{\"id\":\"hunter2\",\"raisedAt\":\"soon\"}|$.data.raisedAt"
      })
  void rowsAs_wrongType_throwsWithPath(String data, String path) {
    stackOne.json("{\"data\":" + data + "}");

    assertThatThrownBy(() -> run().rowsAs(Alert.class))
        .isInstanceOfSatisfying(DecodingException.class, e -> assertThat(e.path()).isEqualTo(path))
        .hasMessageContaining("Alert")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void rowsAs_unsupportedType_rejected() {
    stackOne.json("{\"data\":{\"id\":1}}");

    assertThatThrownBy(() -> run().rowsAs(Formless.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("make it a record");
  }

  @Test
  void runPaged_rowType_records() {
    String row = "{\"id\":\"%s\",\"raisedAt\":\"2026-01-02T03:04:05Z\"}";
    stackOne
        .json("{\"data\":[" + row.formatted("a") + "],\"next\":\"n\"}")
        .json("{\"data\":[" + row.formatted("b") + "]}");
    ActionCall call =
        ActionCall.builder().action("sophos_list").cursor(CursorArgument.query("next")).build();

    assertThat(
            stackOne
                .client()
                .account("a1")
                .actions()
                .runPaged(call.action(), c -> c.copyOf(call), Alert.class))
        .extracting(Alert::id)
        .containsExactly("a", "b");
  }

  @Test
  void result_headersAndDataSync_present() {
    stackOne.respond(
        200,
        "{\"data\":1,\"datasync\":{\"run_id\":\"r\",\"synced_at\":7},\"more\":2}",
        "Content-Type",
        "application/json",
        "X-Run",
        "run-1");

    ActionResult result = run();

    assertThat(result.headers()).containsEntry("x-run", List.of("run-1"));
    assertThat(result.members()).containsEntry("more", 2L);
    assertThat(result.dataSync().orElseThrow().runId()).contains("r");
    assertThat(result.dataSync().orElseThrow().syncedAt()).contains("7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "attachment; filename=\"a b.csv\"|a b.csv",
        "attachment; filename=plain.csv; size=3|plain.csv",
        "attachment; filename=\"x.csv\"; filename*=UTF-8''na%C3%AFve%2B.csv|naïve+.csv",
        "attachment; filename*=UTF-8''%zz; filename=\"x.csv\"|x.csv",
        "attachment; filename=\"../../etc/passwd\"|passwd",
        "attachment; filename=\"C:\\\\temp\\\\x.csv\"|x.csv"
      })
  void fileName_withFolders_removed(String disposition, String name) {
    stackOne.respond(
        200, "{}", "Content-Type", "application/json", "Content-Disposition", disposition);

    assertThat(run().content().orElseThrow().fileName()).contains(name);
  }

  @ParameterizedTest
  @CsvSource({"attachment", "attachment; filename=\"..\"", "inline; filename=\"\""})
  void fileName_absent_empty(String disposition) {
    stackOne.respond(200, "x", "Content-Disposition", disposition);

    assertThat(run().content().orElseThrow().fileName()).isEmpty();
  }

  @Test
  void content_emptyFile_absent() {
    stackOne.respond(200, "", "Content-Disposition", "attachment");

    assertThat(run().content()).isEmpty();
  }
}
