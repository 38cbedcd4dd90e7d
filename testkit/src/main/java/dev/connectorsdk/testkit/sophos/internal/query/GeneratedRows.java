package dev.connectorsdk.testkit.sophos.internal.query;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.internal.rows.SeededHash;
import dev.connectorsdk.testkit.internal.rows.Series;
import dev.connectorsdk.testkit.sophos.internal.data.Timestamps;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Rows about processes, with a column of each type; every seventh has no start time. */
final class GeneratedRows {
  private static final List<String> NAMES =
      List.of("svchost.exe", "powershell.exe", "bash", "launchd", "chrome.exe");
  private static final Instant FIRST = Instant.parse("2026-02-01T08:00:00Z");

  private GeneratedRows() {}

  static RunStates.Rows of(int count) {
    return new RunStates.Rows(
        List.of(
            RunStates.column("hostname", "text"),
            RunStates.column("name", "text"),
            RunStates.column("pid", "integer"),
            RunStates.column("start_time", "dateTime"),
            RunStates.column("cpu", "double"),
            RunStates.column("elevated", "boolean")),
        new Series<>(count, GeneratedRows::row, id -> OptionalLong.empty()));
  }

  private static Map<String, Object> row(long index) {
    long random = SeededHash.of(7, index);
    return Json.object(
        "hostname",
        "pc-" + Math.floorMod(random, 100),
        "name",
        NAMES.get((int) Math.floorMod(random >> 8, (long) NAMES.size())),
        "pid",
        100 + index,
        "start_time",
        index % 7 == 6 ? null : Timestamps.text(FIRST.plusSeconds(index)),
        "cpu",
        Math.floorMod(random >> 16, 1000) / 10.0,
        "elevated",
        random % 2 == 0);
  }
}
