package dev.connectorsdk.stackone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.action.ConnectorActions;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in all of StackOne's formats and paging styles. */
class PagesTest {
  private final ScriptedStackOne stackOne = new ScriptedStackOne();

  @AfterEach
  void close() {
    stackOne.close();
  }

  private static String accounts(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(number -> "{\"id\":" + number + "}")
        .collect(Collectors.joining(",", "[", "]"));
  }

  private List<String> accountIds(int pageSize) {
    return stackOne.client().accounts().list(query -> query.pageSize(pageSize)).stream()
        .map(LinkedAccount::id)
        .toList();
  }

  private String page() {
    return String.valueOf(stackOne.take().getUrl().queryParameter("page"));
  }

  @Test
  void accounts_shortPage_ends() {
    stackOne.json(accounts(0, 25)).json(accounts(25, 3));

    assertThat(accountIds(25)).hasSize(28).doesNotHaveDuplicates();
    assertThat(List.of(page(), page())).containsExactly("null", "2");
    assertThat(stackOne.requests()).isEqualTo(2);
  }

  @Test
  void accounts_envelope_read() {
    stackOne.json("{\"data\":" + accounts(0, 2) + "}");

    assertThat(accountIds(25)).containsExactly("0", "1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{\"data\":[]}", "[null]"})
  void list_noItems_empty(String body) {
    stackOne.json(body);

    assertThat(accountIds(25)).isEmpty();
  }

  @Test
  void accounts_reducedPageSize_continues() {
    stackOne.json(accounts(0, 100)).json(accounts(100, 100)).json(accounts(200, 1));

    assertThat(accountIds(500)).hasSize(201);
  }

  @Test
  void accounts_repeatedPage_ends() {
    stackOne.json(accounts(0, 25)).json(accounts(0, 25)).json(accounts(0, 25));

    assertThat(accountIds(25)).hasSize(25);
    assertThat(stackOne.requests()).isEqualTo(2);
  }

  @Test
  void profiles_total_ends() {
    stackOne
        .json("{\"page\":1,\"page_size\":2,\"total\":3,\"data\":[{\"id\":1},{\"id\":2}]}")
        .json("{\"page\":2,\"page_size\":2,\"total\":3,\"data\":[{\"id\":3}]}");

    assertThat(stackOne.client().connectorProfiles().list(q -> q.pageSize(9)).stream()).hasSize(3);
    assertThat(stackOne.requests()).isEqualTo(2);
  }

  @Test
  void profiles_totalTooHigh_endsAtEmptyPage() {
    stackOne.json("{\"total\":99,\"data\":[{\"id\":1}]}").json("{\"total\":99,\"data\":[]}");

    assertThat(stackOne.client().connectorProfiles().list().stream()).hasSize(1);
  }

  @Test
  void actions_emptyPageWithCursor_continues() {
    stackOne
        .json("{\"next\":\"n1\",\"data\":[]}")
        .json("{\"next\":\"n2\",\"data\":[{\"key\":\"sophos\"}]}")
        .json("{\"next\":null,\"data\":null}");

    assertThat(stackOne.client().actions().list().stream().map(ConnectorActions::key)).hasSize(1);
    stackOne.take();
    assertThat(stackOne.take().getUrl().queryParameter("next")).isEqualTo("n1");
    assertThat(stackOne.take().getUrl().queryParameter("next")).isEqualTo("n2");
  }

  @Test
  void actions_repeatedCursor_throws() {
    stackOne
        .json("{\"next\":\"n1\",\"data\":[{\"id\":\"a\"}]}")
        .json("{\"next\":\"n1\",\"data\":[{\"id\":\"b\"}]}");

    assertThatThrownBy(() -> stackOne.client().actions().list().stream().toList())
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("a second time");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"id\":1},{\"id\":", "[{\"provider\":\"sophos\"}]", "7", "[7]", ""})
  void list_wrongType_throwsWithPath(String body) {
    stackOne.json(body);

    assertThatThrownBy(() -> accountIds(25))
        .isInstanceOfSatisfying(DecodingException.class, e -> assertThat(e.path()).startsWith("$"))
        .hasMessageStartingWith(
            "GET " + stackOne.host() + "/accounts returned a response that cannot be read");
  }

  @Test
  void query_zeroPageSize_rejected() {
    assertThatThrownBy(() -> accountIds(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> stackOne.client().actions().list(q -> q.pageSize(0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> stackOne.client().connectorProfiles().list(q -> q.pageSize(0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
