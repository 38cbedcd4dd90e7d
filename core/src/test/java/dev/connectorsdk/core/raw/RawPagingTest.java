package dev.connectorsdk.core.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.internal.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawPagingTest {
  private static final RawPaging KEYS = RawPaging.byCursor("items", "pages.nextKey", "pageFromKey");
  private static final RawPaging NUMBERS = RawPaging.byNumber("items", "pages.total", "page");

  private final ApiServer server = new ApiServer();

  record Item(String id) {}

  @AfterEach
  void close() {
    server.close();
  }

  private List<Item> list(RawPaging paging) {
    return server
        .stack
        .unauthenticated(new PlainErrorMapper(), Json.camelCase())
        .at(server.url())
        .resource(RawApi.class, Things.class, Map.of())
        .list("/v1/items", paging, Item.class, request -> request.putQuery("size", 2))
        .stream()
        .toList();
  }

  @Test
  void byCursor_severalPages_sendsTheCursorAndTheQuery() {
    server
        .respond(200, "{\"items\":[{\"id\":\"a\"}],\"pages\":{\"nextKey\":\"k2\"}}")
        .respond(200, "{\"items\":[],\"pages\":{\"nextKey\":\"k3\"}}")
        .respond(200, "{\"items\":[{\"id\":\"b\"}],\"pages\":{}}");

    assertThat(list(KEYS)).containsExactly(new Item("a"), new Item("b"));
    assertThat(server.take().getTarget()).isEqualTo("/v1/items?size=2");
    assertThat(server.take().getTarget()).isEqualTo("/v1/items?size=2&pageFromKey=k2");
    assertThat(server.take().getTarget()).isEqualTo("/v1/items?size=2&pageFromKey=k3");
  }

  @Test
  void byNumber_withTotal_endsAtTheLastPage() {
    server
        .respond(200, "{\"items\":[{\"id\":\"a\"}],\"pages\":{\"total\":2}}")
        .respond(200, "{\"items\":[{\"id\":\"b\"}],\"pages\":{\"total\":2}}");

    assertThat(list(NUMBERS)).hasSize(2);
    server.take();
    assertThat(server.take().getTarget()).endsWith("page=2");
  }

  @Test
  void byNumber_withoutTotal_endsWithAnEmptyPage() {
    server.respond(200, "{\"items\":[{\"id\":\"a\"}]}").respond(200, "{\"items\":[]}");

    assertThat(list(NUMBERS)).containsExactly(new Item("a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"items\":null}",
        "{\"items\":{}}",
        "{\"items\":[null]}",
        "{\"items\":[{}]}",
        "{\"error\":\"internal\"}",
        "[]"
      })
  void page_withoutItsItems_isAnError(String body) {
    server.respond(200, body);

    assertThatThrownBy(() -> list(KEYS)).isInstanceOf(DecodingException.class);
  }
}
