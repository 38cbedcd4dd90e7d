package dev.connectorsdk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class CredentialCheckTest {
  private static final Options A_MOMENT =
      new OptionsBuilder()
          .include(CredentialCheck.class.getName())
          .param("count", "10")
          .forks(0)
          .warmupIterations(0)
          .measurementIterations(1)
          .measurementTime(new TimeValue(10, TimeUnit.MILLISECONDS))
          .shouldFailOnError(true)
          .verbosity(VerboseMode.SILENT)
          .build();

  @Test
  void credentialCheck_bothBenchmarks_run() throws RunnerException {
    Collection<RunResult> results = new Runner(A_MOMENT).run();
    assertThat(results)
        .extracting(result -> result.getParams().getBenchmark())
        .containsExactlyInAnyOrder(
            CredentialCheck.class.getName() + ".check",
            CredentialCheck.class.getName() + ".firstCheck");
  }

  @Test
  void credentialCheck_prepared_hasEveryState() {
    CredentialCheck benchmark = new CredentialCheck();
    benchmark.count = 2_000;
    benchmark.prepare();
    assertThat(benchmark.check().toString())
        .startsWith("2000 credentials: ")
        .doesNotContain(" 0 valid", " 0 expiring", " 0 expired");
  }
}
