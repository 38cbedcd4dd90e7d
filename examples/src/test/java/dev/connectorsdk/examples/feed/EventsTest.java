package dev.connectorsdk.examples.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.sophos.checkpoint.CheckpointStore;
import dev.connectorsdk.testkit.http.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that follows events. */
class EventsTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  private int run(String... args) {
    return Events.command(Environment.of(Map.of()))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  @Test
  void once_standardOutput_isOneJsonObjectPerLine() {
    assertThat(run("--once")).as(err.toString()).isZero();

    List<Map<String, Object>> events = out.toString().lines().map(Json::readObject).toList();
    assertThat(events).hasSizeBetween(500, 600);
    assertThat(events).allMatch(event -> event.containsKey("id") && event.containsKey("when"));
    assertThat(err.toString()).contains("Using the built-in simulators", " events, ", "newest ");
  }

  @Test
  void output_twice_isAppended() throws IOException {
    Path file = folder.resolve("events.ndjson");
    Path checkpoints = Files.createDirectory(folder.resolve("checkpoints"));
    String[] args = {"--once", "--since=PT1H", "--output=" + file, "--checkpoints=" + checkpoints};
    assertThat(run(args)).as(err.toString()).isZero();
    int first = Files.readAllLines(file).size();
    assertThat(run(args)).as(err.toString()).isZero();

    assertThat(first).isBetween(150, 300);
    assertThat(Files.readAllLines(file)).hasSizeGreaterThanOrEqualTo(first);
    assertThat(out.toString()).isEmpty();
    assertThat(checkpoints.toFile().list())
        .anyMatch(name -> name.startsWith("siem-events-") && name.endsWith(".checkpoint"));
  }

  @Test
  void partner_allTenants_areReadAndOthersReported() {
    assertThat(run("--once", "--level=PARTNER")).as(err.toString()).isZero();

    assertThat(out.toString().lines().map(line -> Json.readObject(line).get("customer_id")))
        .hasSizeGreaterThan(2500);
    assertThat(err.toString()).contains("it has no API host yet", " failed, next try in 60 s: ");
  }

  @Test
  void folder_inUseOrMissing_isAnErrorThatSaysWhatToDo() {
    try (CheckpointStore store = CheckpointStore.inFolder(folder)) {
      assertThat(run("--once", "--checkpoints=" + folder)).isEqualTo(1);
      assertThat(store.load("a")).isEmpty();
    }
    assertThat(err.toString()).contains("is in use by", "use another folder");
    assertThat(run("--once", "--checkpoints=" + folder.resolve("none"))).isEqualTo(1);
    assertThat(err.toString()).contains("create it first");
    assertThat(run("--once", "--output=" + folder)).isEqualTo(1);
    assertThat(run("--once", "--since=yesterday")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
  }
}
