package dev.connectorsdk.examples.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.Programs;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TracesTest {

  private static String printed(String... arguments) {
    StringWriter out = new StringWriter();
    int exit =
        Programs.commandLine(new Traces(Environment.of(Map.of())))
            .setOut(new PrintWriter(out))
            .execute(arguments);
    assertThat(exit).isZero();
    return out.toString();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> spans() throws IOException {
    Object json =
        new Moshi.Builder()
            .build()
            .adapter(Types.newParameterizedType(List.class, Object.class))
            .fromJson(printed("--json"));
    return (List<Map<String, Object>>) Objects.requireNonNull(json);
  }

  private static List<Map<String, Object>> named(List<Map<String, Object>> spans, String name) {
    return spans.stream().filter(span -> name.equals(span.get("span"))).toList();
  }

  @Test
  void table_retriedCall_hasItsAttemptsBelow() {
    assertThat(printed())
        .contains("| nightly report ")
        .contains("| . get /whoami/v1 ", "| . . token request ", "| . . . http post ")
        .containsPattern("\\| \\. get /common/v1/alerts +\\|[^|]+\\| 200, retry after 503 ")
        .containsPattern("\\| \\. \\. http get +\\| /common/v1/alerts +\\| 503 ");
  }

  @Test
  void json_bothThreads_areOneTrace() throws IOException {
    List<Map<String, Object>> spans = spans();
    List<Map<String, Object>> alerts = named(spans, "get /common/v1/alerts");
    Object root = Objects.requireNonNull(named(spans, "nightly report").get(0).get("id"));

    assertThat(alerts).hasSize(2).allMatch(span -> root.equals(span.get("parent")));
    assertThat(named(spans, "http get")).hasSize(4);
    assertThat(spans.stream().map(span -> span.get("trace")).distinct()).hasSize(1);
  }
}
