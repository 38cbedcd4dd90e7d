package dev.connectorsdk.stackone.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
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

  record One(String id) {}

  enum Level {
    LOW,
    HIGH
  }

  @SuppressWarnings("ArrayRecordComponent") // what a user may write
  record Owned(
      One owner,
      Optional<Level> level,
      Optional<UUID> key,
      String[] names,
      Map<Integer, One> byNumber,
      Optional<Instant> seenAt,
      OptionalLong size,
      Optional<Severity> severity) {}

  /** An open enum of a user. */
  record Severity(String value) {
    static final Severity HIGH = new Severity("high");
  }

  record Argument(String fieldName, Optional<Level> level, Secret password) {}

  /** Types that cannot be read from JSON. */
  static final class Formless {}

  sealed interface Shape permits Circle {}

  record Circle(double radius) implements Shape {}

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
    for (Class<?> type : List.of(Formless.class, Shape.class)) {
      stackOne.json("{\"data\":{\"id\":1}}");
      assertThatThrownBy(() -> run().rowsAs(type))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(type.getSimpleName() + " has no JSON form: make it a record");
    }
    stackOne.json("{\"data\":{\"id\":1}}");
    assertThatThrownBy(() -> run().rowsAs(ActionCall.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Read into a record instead");
  }

  @Test
  void rowsAs_recordOfOneText_isAnObject() {
    stackOne.json("{\"data\":[{\"id\":\"a\"},{\"id\":7}]}");
    assertThat(run().rowsAs(One.class)).containsExactly(new One("a"), new One("7"));
  }

  @Test
  void rowsAs_typesOfAUser_areRead() {
    stackOne.json(
        "{\"data\":[{\"owner\":{\"id\":\"o\"},\"level\":\"HIGH\",\"names\":[\"x\"],"
            + "\"key\":\"7b3a1c52-4a65-4f0b-8f6e-0c2a55d5a111\",\"severity\":\"high\","
            + "\"byNumber\":{\"3\":{\"id\":\"t\"}},\"size\":5}]}");
    Owned row = run().rowsAs(Owned.class).get(0);
    assertThat(row.owner()).isEqualTo(new One("o"));
    assertThat(row.level()).contains(Level.HIGH);
    assertThat(row.key()).isPresent();
    assertThat(row.names()).containsExactly("x");
    assertThat(row.byNumber()).containsEntry(3, new One("t"));
    assertThat(row.severity().orElseThrow()).isSameAs(Severity.HIGH);
  }

  @Test
  void rowsAs_optionalUnreadable_isAbsent() {
    stackOne.json(
        "{\"data\":[{\"owner\":{\"id\":\"o\"},\"level\":\"MEDIUM\",\"key\":\"\",\"names\":[],"
            + "\"byNumber\":{\"x\":{\"id\":\"t\"},\"4\":{\"id\":\"u\"}},\"seenAt\":\"\",\"size\":1e99}]}");
    Owned row = run().rowsAs(Owned.class).get(0);
    assertThat(row.level()).isEmpty();
    assertThat(row.key()).isEmpty();
    assertThat(row.byNumber()).containsOnlyKeys(4);
    assertThat(row.seenAt()).isEmpty();
    assertThat(row.size()).isEmpty();
  }

  @Test
  void arguments_ofTypesOfAUser_areWrittenByTheirNames() {
    stackOne.respond(502, "{\"message\":\"no hunter22 here\"}");
    UUID id = UUID.fromString("7b3a1c52-4a65-4f0b-8f6e-0c2a55d5a111");
    Argument argument = new Argument("f", Optional.of(Level.LOW), Secret.of("hunter22"));
    assertThatThrownBy(
            () ->
                stackOne
                    .client()
                    .account("a1")
                    .actions()
                    .run(
                        "x",
                        c ->
                            c.putBody("one", new One("7"))
                                .putBody("argument", new Argument[] {argument})
                                .putBody("level", Level.HIGH)
                                .putBody("ids", new UUID[] {id})
                                .putBody("counts", new int[] {1, 2})
                                .putBody("byNumber", Map.of(3, List.of(Severity.HIGH)))))
        .hasMessageNotContaining("hunter22");
    assertThat(ScriptedStackOne.body(stackOne.take()))
        .contains("\"one\":{\"id\":\"7\"}")
        .contains("[{\"fieldName\":\"f\",\"level\":\"LOW\",\"password\":\"hunter22\"}]")
        .contains("\"level\":\"HIGH\"")
        .contains("\"ids\":[\"" + id + "\"]")
        .contains("\"counts\":[1,2]")
        .contains("\"byNumber\":{\"3\":[\"high\"]}");
  }

  @Test
  void argument_withoutJson_isRefusedBeforeItIsSent() {
    assertThatThrownBy(
            () ->
                stackOne
                    .client()
                    .account("a1")
                    .actions()
                    .run("x", c -> c.putBody("a", new Formless())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("make it a record");
    assertThat(stackOne.requests()).isZero();
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
