package dev.connectorsdk.examples.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.Environment;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricsFeedTest {

  private static String printed(String... arguments) {
    StringWriter out = new StringWriter();
    int exit =
        MetricsFeed.command(Environment.of(Map.of()))
            .setOut(new PrintWriter(out))
            .execute(arguments);
    assertThat(exit).isZero();
    return out.toString();
  }

  @Test
  void table_calls_areGroupedByTemplate() {
    assertThat(printed())
        .contains("connector.calls", "connector.tokens", "count 1.000")
        .contains("connector.rate.limit.throttled")
        .contains("StackOneClient, GET, 404, /accounts/{id}")
        .doesNotContain("no-such-account");
  }

  @Test
  void json_calls_haveAllTags() {
    assertThat(printed("--json"))
        .contains("\"exception\": \"NotFoundException\"", "\"status\": \"404\"")
        .contains("\"uri\": \"/whoami/v1\"", "\"count\": 1.0")
        .doesNotContain("no-such-account");
  }
}
