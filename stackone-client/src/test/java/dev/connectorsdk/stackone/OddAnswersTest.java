package dev.connectorsdk.stackone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.core.event.PropertyUnreadable;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import dev.connectorsdk.stackone.log.LogField;
import dev.connectorsdk.stackone.mcp.McpMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers with a success status that are not what StackOne publishes. */
@SuppressWarnings("deprecation") // as StackOne marks it
class OddAnswersTest {
  private static final String ERROR = "{\"error\":\"internalServerError\",\"message\":\"x\"}";

  private final List<PropertyUnreadable> unreadable = new ArrayList<>();
  private final ScriptedStackOne stackOne =
      new ScriptedStackOne(
          builder ->
              builder.options(
                  options ->
                      options.addListeners(
                          new ClientListener() {
                            @Override
                            public void propertyUnreadable(PropertyUnreadable event) {
                              unreadable.add(event);
                            }
                          })));

  @AfterEach
  void close() {
    stackOne.close();
  }

  /** A list, and whether its container may be null. */
  record Listing(String name, boolean nullable, Function<StackOneClient, Object> call) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Listing numbered(String name, Function<StackOneClient, Object> call) {
    return new Listing(name, false, call);
  }

  private static Listing cursors(String name, Function<StackOneClient, Paged<?>> call) {
    return new Listing(name, true, call::apply);
  }

  static Stream<Listing> lists() {
    return Stream.of(
        numbered("accounts", c -> c.accounts().list()),
        numbered("profiles", c -> c.connectorProfiles().list()),
        numbered("versions", c -> c.connectorProfiles().versions().list("p")),
        numbered("connectors", c -> c.connectors().list()),
        numbered("logs", c -> c.logs().list(s -> s)),
        numbered("action logs", c -> c.logs().actions().list(s -> s)),
        numbered("steps", c -> c.logs().actions().listSteps()),
        numbered("step documents", c -> c.logs().actions().stepDocuments("r", 5)),
        numbered("unified logs", c -> c.logs().unified().list(s -> s)),
        numbered("provider logs", c -> c.logs().unified().listProvider(s -> s)),
        numbered("provider logs of one", c -> c.logs().unified().providerOf("r", 5)),
        numbered("audit", c -> c.logs().audit().list(s -> s)),
        numbered("dimensions", c -> c.logs().statistics().dimensions(s -> s, 5, LogField.SUCCESS)),
        numbered("resource types", c -> c.account("a").iam().resourceTypes(q -> q)),
        cursors("actions", c -> c.actions().list()),
        cursors("organizations", c -> c.account("a").iam().organizations(q -> q)),
        cursors("users", c -> c.account("a").iam().resourceUsers("t", "r", q -> q)),
        cursors("request logs", c -> c.logs().requests().list()),
        cursors("request steps", c -> c.logs().requests().listSteps()),
        cursors("platform logs", c -> c.logs().platform().list()));
  }

  private Object read(Listing list, String body) {
    stackOne.json(body);
    Object result = list.call().apply(stackOne.client());
    return result instanceof Paged<?> paged ? paged.stream().toList() : result;
  }

  @ParameterizedTest
  @MethodSource("lists")
  void list_withoutItsContainer_throwsWithPathAndError(Listing list) {
    for (String body : List.of(ERROR, "{}", "{\"total\":0}", "{\"data\":\"\"}", "{\"data\":7}")) {
      assertThatThrownBy(() -> read(list, body))
          .as(body)
          .isInstanceOfSatisfying(
              DecodingException.class, e -> assertThat(e.path()).isEqualTo("$.data"));
    }
    assertThatThrownBy(() -> read(list, ERROR))
        .hasMessageContaining("error \"internalServerError\", message \"x\"");
    if (list.nullable()) {
      assertThat(read(list, "{\"data\":null,\"next\":null}")).isEqualTo(List.of());
    } else {
      assertThatThrownBy(() -> read(list, "{\"data\":null}")).isInstanceOf(DecodingException.class);
    }
  }

  @Test
  void search_withoutResults_throws() {
    for (String body : List.of(ERROR, "{}", "{\"results\":null}")) {
      stackOne.json(body);
      assertThat(
              catchThrowableOfType(
                      DecodingException.class,
                      () -> stackOne.client().actions().search(s -> s.query("q")))
                  .path())
          .isEqualTo("$.results");
    }
  }

  @Test
  void syncedRows_neitherRowsNorSync_throws() {
    for (String body : List.of(ERROR, "{}", "{\"data\":null}", "{\"data\":{}}")) {
      stackOne.json(body);
      assertThatThrownBy(
              () ->
                  stackOne.client().account("a").actions().synced().list("x", q -> q).stream()
                      .toList())
          .isInstanceOf(DecodingException.class);
    }
    stackOne.json("{\"data\":null,\"datasync\":{}}");
    assertThat(stackOne.client().account("a").actions().synced().list("x", q -> q)).isEmpty();
  }

  @Test
  void cursor_unreadable_throwsAfterTheItemsOfItsPage() {
    for (String next : List.of("{}", "[1]", "true")) {
      stackOne.json("{\"data\":[{\"key\":\"c1\"}],\"next\":" + next + "}");
      List<Object> seen = new ArrayList<>();
      assertThatThrownBy(
              () ->
                  stackOne.client().actions().list().forEach(c -> seen.add(c.key().orElseThrow())))
          .isInstanceOfSatisfying(
              DecodingException.class, e -> assertThat(e.path()).isEqualTo("$.next"));
      assertThat(seen).containsExactly("c1");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"created_at\":\"soon\"|$[1].created_at",
        "\"created_at\":[]|$[1].created_at",
        "\"shared\":\"perhaps\"|$[1].shared",
        "\"status\":{}|$[1].status",
        "\"status_reasons\":\"x\"|$[1].status_reasons",
        "\"status_reasons\":[{\"timestamp\":{}}]|$[1].status_reasons[0].timestamp",
        "\"categories\":[{}]|$[1].categories[0]",
        "\"credentials\":[]|$[1].credentials",
        "\"setup_information\":\"secret-7\"|$[1].setup_information",
        "\"label\":[\"secret-7\"]|$[1].label"
      })
  void optionalProperty_unreadable_absentAndReported(String row) {
    String[] parts = row.split("\\|");
    stackOne.json("[{\"id\":\"a1\"},{\"id\":\"a2\"," + parts[0] + "},{\"id\":\"a3\"}]");

    assertThat(stackOne.client().accounts().list())
        .extracting(LinkedAccount::id)
        .containsExactly("a1", "a2", "a3");
    assertThat(unreadable).extracting(PropertyUnreadable::path).containsExactly(parts[1]);
    assertThat(unreadable.toString()).contains("operation=GET accounts");
    assertThat(unreadable.toString()).doesNotContain("secret-7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"created_at", "shared", "status", "status_reasons", "credentials"})
  void optionalProperty_blank_absentWithoutReport(String name) {
    stackOne.json("[{\"id\":\"a1\",\"" + name + "\":\" \"}]");
    assertThat(stackOne.client().accounts().list())
        .containsExactly(LinkedAccount.builder().id("a1").build());
    assertThat(unreadable).isEmpty();
  }

  /** The formats that are read without Retrofit: an object in another one, and mixed lists. */
  @Test
  void optionalProperty_unreadableInOtherFormats_absentAndReported() {
    StackOneClient client = stackOne.client();
    stackOne.json("{\"data\":{\"log_id\":\"l\",\"event_time\":\"soon\"}}");
    assertThat(client.logs().actions().get("r").eventTime()).isEmpty();
    stackOne.json("{\"log_id\":\"l\",\"event_time\":\"soon\"}");
    assertThat(client.logs().unified().get("r").eventTime()).isEmpty();
    stackOne.json("{\"data\":[{\"log_id\":\"l\"},{\"log_id\":\"m\",\"event_time\":\"soon\"}]}");
    assertThat(client.logs().list(s -> s)).hasSize(2);
    assertThat(unreadable)
        .extracting(PropertyUnreadable::path)
        .containsExactly("$.data.event_time", "$.event_time", "$.data[1].event_time");
    assertThat(unreadable)
        .extracting(PropertyUnreadable::operation)
        .allMatch(name -> name.matches("(GET|POST) \\S*logs\\S*"));
  }

  @Test
  void byteOrderMark_anyFormat_isSkipped() {
    StackOneClient client = stackOne.client();
    stackOne.json("\uFEFF[{\"id\":\"a1\"}]");
    assertThat(client.accounts().list()).hasSize(1);
    stackOne.json("\uFEFF{\"id\":\"a1\"}");
    assertThat(client.accounts().get("a1").id()).isEqualTo("a1");
    stackOne.json("\uFEFF{\"data\":{\"log_id\":\"l\"}}");
    assertThat(client.logs().actions().get("r").logId()).isEqualTo("l");
    stackOne.json("\uFEFF{\"data\":[{\"a\":1}]}");
    assertThat(client.account("a").actions().run("x").rows()).hasSize(1);
    stackOne.json("\uFEFF{\"jsonrpc\":\"2.0\",\"id\":1}");
    assertThat(
            client.account("a").mcp().sendReadOnly(McpMessage.request("1", "x"), o -> o).messages())
        .hasSize(1);
  }

  @Test
  void identity_controlCharacters_decodingException() {
    for (String id : List.of("a\\r\\nX: y", "a\\u0000", "\\u0085")) {
      stackOne.json("[{\"id\":\"" + id + "\"}]");
      assertThatThrownBy(() -> stackOne.client().accounts().list().stream().toList())
          .isInstanceOfSatisfying(
              DecodingException.class, e -> assertThat(e.path()).isEqualTo("$[0].id"));
    }
  }
}
