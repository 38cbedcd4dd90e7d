package dev.connectorsdk.benchmarks.report;

import dev.connectorsdk.benchmarks.CredentialCheck;
import dev.connectorsdk.benchmarks.call.ListAccounts;
import dev.connectorsdk.benchmarks.call.Nginx;
import dev.connectorsdk.benchmarks.decode.DecodeAccounts;
import dev.connectorsdk.benchmarks.decode.DecodeEndpoints;
import dev.connectorsdk.benchmarks.process.ActionPages;
import dev.connectorsdk.benchmarks.process.ConcurrentCalls;
import dev.connectorsdk.benchmarks.process.FirstResponse;
import dev.connectorsdk.benchmarks.process.MillionItems;
import dev.connectorsdk.benchmarks.token.CachedToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.runner.RunnerException;

/** All benchmarks with their targets. */
public final class BenchmarkSuite {
  private static final String BY_HAND = "okhttp-moshi";
  private static final String OFFICIAL = "official-recipe";
  private static final int MILLION_PAGES = 2_000;

  private final BenchmarkSettings settings;
  private final JmhRounds rounds;
  private final Report report;

  /** Creates a suite with these settings. */
  public BenchmarkSuite(BenchmarkSettings settings) {
    this.settings = settings;
    this.rounds = new JmhRounds(settings);
    this.report = new Report(settings);
  }

  /** Runs all benchmarks and writes the page. */
  public void run(Path page) throws IOException, InterruptedException, RunnerException {
    Path directory = Files.createTempDirectory("benchmarks");
    String given = System.getProperty(ListAccounts.SERVER, "");
    if (given.isEmpty()) {
      try (Nginx nginx = Nginx.start(directory)) {
        measure(nginx.url(), directory);
      }
    } else {
      measure(given, directory);
    }
    report.write(page);
  }

  private void measure(String server, Path directory)
      throws IOException, InterruptedException, RunnerException {
    calls(server);
    decoding();
    tokens();
    starts(server, directory);
    million();
    async(server);
    report.fact(
        "Jars",
        "core and stackone-client below 1,100,000 bytes, core and sophos-client below 1,900,000",
        Jars.sizes());
    report.compare(
        "Daily check of 10,000 credentials",
        "none",
        rounds.run(CredentialCheck.class, 1, "", Map.of()),
        List.of());
  }

  private void calls(String server) throws RunnerException {
    for (int threads : new int[] {1, 16}) {
      report.compare(
          "List 50 linked accounts, threads: " + threads,
          "ours at most 1.0 of " + BY_HAND + ", 0.3 of " + OFFICIAL,
          rounds.run(ListAccounts.class, threads, server, Map.of("size", "50")),
          List.of(BY_HAND, OFFICIAL));
    }
    report.compare(
        "List 500 linked accounts",
        "ours at most 0.6 of " + BY_HAND + ", 0.35 of " + OFFICIAL + ", 0.3 of its bytes",
        rounds.run(ListAccounts.class, 1, server, Map.of("size", "500")),
        List.of(BY_HAND, OFFICIAL));
  }

  private void decoding() throws RunnerException {
    report.compare(
        "Decode 500 endpoints",
        "ours at most 0.7 of jackson, 0.5 of its bytes",
        rounds.run(DecodeEndpoints.class, 1, "", Map.of()),
        List.of("jackson"));
    report.compare(
        "Decode 500 accounts",
        "ours at most 0.55 of jackson, 0.25 of its bytes",
        rounds.run(DecodeAccounts.class, 1, "", Map.of()),
        List.of("jackson"));
  }

  private void tokens() throws RunnerException {
    for (int threads : new int[] {1, 64}) {
      report.compare(
          "Read a cached token, threads: " + threads,
          "ours at most 1.05 of volatileAndClock, 0 bytes",
          rounds.run(CachedToken.class, threads, "", Map.of()),
          List.of("volatileAndClock"));
    }
  }

  private void starts(String server, Path directory) throws IOException, InterruptedException {
    Map<String, List<String>> peers = new HashMap<>();
    for (String peer : List.of("okhttp-discard", "ours-by-default", OFFICIAL)) {
      Path archive = directory.resolve(peer + ".jsa");
      Processes.runJars(
          List.of("-XX:ArchiveClassesAtExit=" + archive), FirstResponse.class, peer, server);
      peers.put(peer, List.of());
      peers.put(peer + " with class-data sharing", List.of("-XX:SharedArchiveFile=" + archive));
    }
    report.compare(
        "From the start of the JVM to the first typed response, whole process",
        "ours-by-default at most 1.2 of okhttp-discard; no target with class-data sharing",
        Processes.starts(settings.starts(), peers, FirstResponse.class, server),
        List.of("okhttp-discard"));
  }

  private void million() throws IOException, InterruptedException {
    try (ActionPages actions = ActionPages.start(MILLION_PAGES)) {
      for (String mode : List.of("page by page", "ahead")) {
        String found = Processes.run(List.of("-Xmx64m"), MillionItems.class, actions.url(), mode);
        report.fact(
            "A million items in a heap of 64 MB, " + mode,
            "1000000 items, live heap grows by less than 16 MB",
            "Items and growth in bytes: " + found);
      }
    }
  }

  private void async(String server) throws IOException, InterruptedException {
    Map<String, PeerResult> peers = new TreeMap<>();
    for (String peer : Processes.run(List.of(), ConcurrentCalls.class, server).split(" ", -1)) {
      String[] nameAndTimes = peer.split("=", 2);
      List<Double> times =
          Arrays.stream(nameAndTimes[1].split(",", -1)).map(Double::valueOf).toList();
      peers.put(nameAndTimes[0], new PeerResult(times, "us/call", Double.NaN));
    }
    double threads = Objects.requireNonNull(peers.remove("threads")).time();
    report.compare(
        "10,000 calls by client.async at a concurrency of 256",
        "ours at most 1.05 of bare OkHttp on the same executor, no thread left",
        peers,
        List.of("okhttp-moshi", "okhttp-text"));
    report.note(String.format(Locale.ROOT, "Threads left after close: %.0f", threads));
  }
}
