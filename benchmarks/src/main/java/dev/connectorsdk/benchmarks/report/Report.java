package dev.connectorsdk.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The page of results; contains no host name, path or user name. */
final class Report {
  private final StringBuilder page = new StringBuilder();

  Report(BenchmarkSettings settings) {
    line("# Benchmark results");
    line("");
    line("Written by the benchmarks module. Only ratios within one run are comparable. Medians of");
    line(settings.rounds() + " alternating rounds, each in a new JVM with a warm-up of");
    line(
        settings.warmUp()
            + " s and a measurement of "
            + settings.seconds()
            + " s; "
            + settings.starts()
            + " process starts.");
    line("");
    line("- date: " + LocalDate.now(ZoneOffset.UTC));
    line("- Java: " + Runtime.version() + ", " + System.getProperty("os.arch"));
    line("- versions: " + Jars.versions());
    line("- processors: " + Runtime.getRuntime().availableProcessors());
  }

  /** Adds a table that compares each peer with the baselines. */
  void compare(
      String title, String target, Map<String, PeerResult> results, List<String> baselines) {
    section(title, target);
    String comparison =
        baselines.stream()
            .map(baseline -> " time / " + baseline + " | bytes / " + baseline + " |")
            .collect(Collectors.joining());
    line("| peer | time | bytes |" + comparison);
    line("| --- | --- | --- |" + " --- | --- |".repeat(baselines.size()));
    results.forEach(
        (peer, measured) -> {
          StringBuilder row = new StringBuilder("| " + peer);
          row.append(number(" | %,.1f ", measured.time())).append(measured.unit());
          row.append(number(" | %,.0f", measured.bytes()));
          for (String baseline : baselines) {
            PeerResult other = Objects.requireNonNull(results.get(baseline), baseline);
            row.append(number(" | %.2f", measured.timeRatio(other)));
            row.append(number(" | %.2f", measured.bytes() / other.bytes()));
          }
          line(row + " |");
        });
  }

  /** Adds a section with a single fact. */
  void fact(String title, String target, String found) {
    section(title, target);
    line(found);
  }

  private void section(String title, String target) {
    line("");
    line("## " + title);
    line("");
    line("Target: " + target);
    line("");
  }

  /** Adds a note to the last section. */
  void note(String text) {
    line("");
    line(text);
  }

  void write(Path file) throws IOException {
    Files.writeString(file, page);
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  private static String number(String format, double value) {
    return Double.isNaN(value) ? " | " : String.format(Locale.ROOT, format, value);
  }
}
