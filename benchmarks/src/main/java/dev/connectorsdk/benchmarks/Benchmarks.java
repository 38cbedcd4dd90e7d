package dev.connectorsdk.benchmarks;

import dev.connectorsdk.benchmarks.report.BenchmarkSettings;
import dev.connectorsdk.benchmarks.report.BenchmarkSuite;
import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs the benchmarks: with {@code full} or {@code quick}, runs all and writes a page of results;
 * otherwise passes the arguments to JMH ({@code -h} lists them).
 */
public final class Benchmarks {
  private Benchmarks() {}

  /** Runs the benchmarks and prints or writes the results. */
  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    if (args.length == 2 && (args[0].equals("full") || args[0].equals("quick"))) {
      BenchmarkSettings settings =
          args[0].equals("full") ? BenchmarkSettings.full() : BenchmarkSettings.quick();
      new BenchmarkSuite(settings).run(Path.of(args[1]));
    } else {
      org.openjdk.jmh.Main.main(args);
    }
  }
}
