package dev.connectorsdk.stackone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.stackone.ServicePaths;
import dev.connectorsdk.stackone.fixture.Row;
import dev.connectorsdk.stackone.fixture.Rows;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import okhttp3.Credentials;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One row for each operation: call, request and response. */
class ContractTest {
  private static final Json JSON = Json.snakeCase();

  static Stream<Row> rows() {
    return Rows.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void operation_documentedExample_sentAndRead(Row row) {
    try (ScriptedStackOne stackOne =
        new ScriptedStackOne(b -> b.servicePaths(ServicePaths.CURRENT))) {
      stackOne.respond(row.status(), row.response());

      Object result = row.call().apply(stackOne.client());

      RecordedRequest sent = stackOne.take();
      assertThat(sent.getMethod() + " " + decoded(sent.getTarget())).isEqualTo(row.request());
      assertThat(parsed(ScriptedStackOne.body(sent))).isEqualTo(parsed(row.body()));
      row.headers()
          .forEach((name, value) -> assertThat(sent.getHeaders().get(name)).isEqualTo(value));
      assertThat(sent.getHeaders().get("Authorization"))
          .isEqualTo(Credentials.basic(ScriptedStackOne.KEY, ""));
      assertThat(row.read().apply(result)).isEqualTo(row.expected());
      assertThat(stackOne.requests()).isEqualTo(1);
    }
  }

  private static Object parsed(String body) {
    return body.isEmpty() ? "" : Objects.requireNonNull(JSON.read(Object.class, body));
  }

  private static String decoded(String target) {
    int query = target.indexOf('?');
    return query < 0
        ? target
        : target.substring(0, query)
            + URLDecoder.decode(target.substring(query), StandardCharsets.UTF_8);
  }
}
