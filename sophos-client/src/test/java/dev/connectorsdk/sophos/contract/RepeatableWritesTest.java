package dev.connectorsdk.sophos.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.testkit.contract.RetrofitMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/reliability.md lists each PATCH and each marked POST, as it is marked. */
class RepeatableWritesTest {
  private static final Path PAGE = Path.of("..", "docs", "reliability.md");
  private static final Pattern ROW =
      Pattern.compile(
          "^\\| `([A-Z]+ [^`]+)` \\| Sophos Central \\| (yes|no) \\|", Pattern.MULTILINE);

  private static boolean isMarked(RetrofitMethod call) {
    Retryable mark = call.method().getAnnotation(Retryable.class);
    return mark != null && mark.value();
  }

  @Test
  void repeatableWrites_onThePage_areThoseThatAreMarked() throws IOException {
    Map<String, String> listed =
        ROW.matcher(Files.readString(PAGE))
            .results()
            .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
    Map<String, String> marked = new TreeMap<>();
    RetrofitMethod.all(SophosClient.class).stream()
        .filter(call -> call.verb().equals("PATCH") || isMarked(call))
        .forEach(call -> marked.put(call.name(), isMarked(call) ? "yes" : "no"));

    assertThat(listed).isEqualTo(marked).isNotEmpty();
  }
}
