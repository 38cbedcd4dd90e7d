package dev.connectorsdk.benchmarks.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs a JMH benchmark and its peers alternately, so that load affects all of them. */
final class JmhRounds {
  private final BenchmarkSettings settings;

  JmhRounds(BenchmarkSettings settings) {
    this.settings = settings;
  }

  /**
   * Runs a benchmark.
   *
   * @param server the base URL that the benchmark calls, or an empty string
   * @param parameters JMH parameters with fixed values
   * @return the results by the name of the peer
   */
  Map<String, PeerResult> run(
      Class<?> benchmark, int threads, String server, Map<String, String> parameters)
      throws RunnerException {
    Map<String, List<RunResult>> results = new TreeMap<>();
    for (int round = 0; round < settings.rounds(); round++) {
      for (RunResult result : runOnce(benchmark, threads, server, parameters)) {
        results.computeIfAbsent(name(result), peer -> new ArrayList<>()).add(result);
      }
    }
    return results.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> results(entry.getValue()), (a, b) -> a, TreeMap::new));
  }

  private Collection<RunResult> runOnce(
      Class<?> benchmark, int threads, String server, Map<String, String> parameters)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(benchmark.getName() + "\\.")
            .addProfiler(GCProfiler.class)
            .threads(threads)
            .forks(1)
            .warmupIterations(settings.warmUp())
            .measurementIterations(settings.seconds())
            .shouldFailOnError(true)
            .jvmArgsAppend("-Dbenchmarks.server=" + server);
    parameters.forEach(options::param);
    return new Runner(options.build()).run();
  }

  private static String name(RunResult result) {
    String peer = result.getParams().getParam("peer");
    String benchmark = result.getParams().getBenchmark();
    return peer == null ? benchmark.substring(benchmark.lastIndexOf('.') + 1) : peer;
  }

  private static PeerResult results(List<RunResult> rounds) {
    return new PeerResult(
        rounds.stream().map(round -> round.getPrimaryResult().getScore()).toList(),
        rounds.get(0).getPrimaryResult().getScoreUnit(),
        PeerResult.median(rounds.stream().map(JmhRounds::bytes).toList()));
  }

  private static double bytes(RunResult round) {
    Result<?> bytes = round.getSecondaryResults().get("gc.alloc.rate.norm");
    return bytes == null ? Double.NaN : bytes.getScore();
  }
}
