package dev.connectorsdk.stackone.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.NotSentException;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paged results of actions, and stored rows. */
class ActionPagesTest {
  private static final String FIRST = "{\"data\":[{\"id\":1},{\"id\":2}],\"next\":\"n2\"}";
  private static final String EMPTY = "{\"data\":[],\"next\":\"n3\"}";
  private static final String LAST = "{\"data\":[{\"id\":3}],\"next\":null}";

  private final ScriptedStackOne stackOne = new ScriptedStackOne();

  @AfterEach
  void close() {
    stackOne.close();
  }

  private ScriptedStackOne metadata(String parameters) {
    return stackOne.json(
        "{\"data\":[{\"key\":\"sophos\",\"actions\":[{\"id\":\"sophos_list\",\"action_details\":"
            + "{\"parameters\":"
            + parameters
            + "}}]}]}");
  }

  private static String taking(String place, String name) {
    return "{\"type\":\"object\",\"properties\":{\""
        + place
        + "\":{\"properties\":{\""
        + name
        + "\":{}}}}}";
  }

  private Paged<Map<String, Object>> rows() {
    return stackOne
        .client()
        .account("a1")
        .actions()
        .runPaged("sophos_list", call -> call.putQuery("severity", "high"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error\":\"internal\",\"message\":\"x\"}",
        "{\"message\":\"x\"}",
        "{\"errors\":[],\"next\":\"n3\"}"
      })
  void runPaged_errorInsteadOfPayload_isNoEmptyList(String body) {
    metadata(taking("query", "next")).json(FIRST).json(body);

    Iterator<Map<String, Object>> rows = rows().iterator();
    assertThat(rows.next()).containsEntry("id", 1L);
    assertThat(rows.next()).containsEntry("id", 2L);
    assertThatThrownBy(rows::hasNext)
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("an error instead of a payload");
  }

  @Test
  void runPaged_nullPayload_isEmpty() {
    metadata(taking("query", "next")).json("{\"data\":null}");

    assertThat(rows().stream()).isEmpty();
  }

  private String sent() {
    return ScriptedStackOne.body(stackOne.take());
  }

  @ParameterizedTest
  @CsvSource({
    "query, next",
    "query, next_cursor",
    "body, next",
    "headers, cursor",
    "path, page_token"
  })
  void runPaged_cursorInDetails_sentThere(String place, String name) {
    metadata(taking(place, name)).json(FIRST).json(EMPTY).json(LAST);

    assertThat(rows().stream().map(row -> row.get("id"))).containsExactly(1L, 2L, 3L);

    assertThat(stackOne.take().getUrl().queryParameter("include")).isEqualTo("action_details");
    assertThat(sent()).doesNotContain("n2").contains("\"severity\":\"high\"");
    assertThat(sent())
        .containsPattern("\"" + place + "\":\\{[^}]*\"" + name + "\":\"n2\"")
        .contains("\"severity\":\"high\"");
    assertThat(sent()).contains("\"" + name + "\":\"n3\"");
  }

  @Test
  void runPaged_everyPage_sendsAccountHeader() {
    metadata(taking("query", "next")).json(FIRST).json(LAST);

    assertThat(rows().stream()).hasSize(3);

    stackOne.take();
    assertThat(stackOne.take().getHeaders().get("x-account-id")).isEqualTo("a1");
    assertThat(stackOne.take().getHeaders().get("x-account-id")).isEqualTo("a1");
  }

  @Test
  void runPaged_rowsNotRead_nothingSent() {
    metadata(taking("query", "next")).json(FIRST).json(LAST);

    Paged<Map<String, Object>> rows = rows();
    assertThat(stackOne.requests()).isZero();
    assertThat(rows.stream().limit(2)).hasSize(2);
    assertThat(stackOne.requests()).isEqualTo(2);
  }

  @Test
  void runPaged_secondRun_detailsFromCache() {
    metadata(taking("query", "next")).json(LAST).json(LAST);

    assertThat(rows().stream()).hasSize(1);
    assertThat(rows().stream()).hasSize(1);
    assertThat(stackOne.requests()).isEqualTo(3);
  }

  @Test
  void runPaged_cursorArgumentSet_detailsNotRead() {
    stackOne.json(FIRST).json(LAST);
    ActionCall call =
        ActionCall.builder().action("sophos_list").cursor(CursorArgument.body("after")).build();

    assertThat(
            stackOne
                .client()
                .account("a1")
                .actions()
                .runPaged("sophos_list", c -> c.copyOf(call))
                .stream())
        .hasSize(3);

    assertThat(sent()).isEqualTo("{\"action\":\"sophos_list\"}");
    assertThat(sent()).contains("\"body\":{\"after\":\"n2\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}",
        "{\"properties\":{}}",
        "{\"properties\":{\"query\":{\"properties\":{\"size\":{}}}}}",
        "[1]",
        "\"text\""
      })
  void runPaged_noCursorInDetails_notSent(String parameters) {
    metadata(parameters);

    assertThatThrownBy(() -> rows().stream().toList())
        .isInstanceOf(NotSentException.class)
        .hasMessageContaining("sophos_list")
        .hasMessageContaining("cursor(CursorArgument.query(");
    assertThat(stackOne.requests()).isEqualTo(1);
  }

  @Test
  void runPaged_actionNotEnabled_catalogReadAgainAndNotSent() {
    stackOne.json("{\"data\":[]}").json("{\"data\":[]}");

    assertThatThrownBy(() -> rows().stream().toList())
        .isInstanceOf(NotSentException.class)
        .hasMessageContaining("not enabled for the account");
    assertThat(stackOne.requests()).isEqualTo(2);
  }

  @Test
  void runPaged_repeatedCursor_throws() {
    metadata(taking("query", "next")).json(FIRST).json(FIRST).json(FIRST);

    assertThatThrownBy(() -> rows().stream().toList())
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("a second time");
    assertThat(stackOne.requests()).isEqualTo(3);
  }

  @Test
  void runPaged_cursorIsObject_throws() {
    metadata(taking("query", "next")).json("{\"data\":[],\"next\":{\"page\":2}}");

    assertThatThrownBy(() -> rows().stream().toList())
        .isInstanceOfSatisfying(
            DecodingException.class, e -> assertThat(e.path()).isEqualTo("$.next"));
  }

  @Test
  void runPaged_blankCursor_ends() {
    metadata(taking("query", "next")).json("{\"data\":[{\"id\":1}],\"next\":\"\"}");

    assertThat(rows().stream()).hasSize(1);
  }

  private List<Map<String, Object>> synced() {
    return stackOne
        .client()
        .account("a1")
        .actions()
        .synced()
        .list("sophos_list", query -> query.pageSize(2))
        .stream()
        .toList();
  }

  private String skip() {
    return String.valueOf(stackOne.take().getUrl().queryParameter("skip"));
  }

  @Test
  void synced_emptyPage_ends() {
    stackOne
        .json("{\"data\":[{\"id\":1},{\"id\":2}]}")
        .json("{\"data\":[{\"id\":3}]}")
        .json("{\"data\":[]}");

    assertThat(synced()).hasSize(3);
    assertThat(List.of(skip(), skip(), skip())).containsExactly("0", "2", "3");
  }

  @Test
  void synced_skipIgnored_throws() {
    String page = "{\"data\":[{\"id\":1},{\"id\":2}]}";
    stackOne.json(page).json(page).json(page);

    assertThatThrownBy(this::synced)
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("a second time");
  }

  @Test
  void synced_equalRows_read() {
    String page = "{\"data\":[{\"id\":1}]}";
    stackOne.json(page).json(page).json("{\"data\":[]}");

    assertThat(synced()).hasSize(2);
  }

  @Test
  void syncedPage_negativeSkip_rejected() {
    assertThatThrownBy(
            () -> stackOne.client().account("a1").actions().synced().page("x", -1, query -> query))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
