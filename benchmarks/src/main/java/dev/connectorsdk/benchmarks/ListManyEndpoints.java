package dev.connectorsdk.benchmarks;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Lists more endpoints than fit in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx128m")
public class ListManyEndpoints {
  private static final int PAGE = 500;

  /** The number of endpoints. */
  @Param("1000000")
  public int count;

  /** Lists all endpoints, page by page. */
  @Benchmark
  public long endpoints() {
    try (SophosCentralSimulator central = SophosCentralSimulator.builder().sizes(0, 0).start();
        SophosClient sophos = client(central)) {
      central.tenant().addEndpoints(count);
      return sophos.tenant().endpoints().list(q -> q.pageSize(PAGE)).stream().count();
    }
  }

  private static SophosClient client(SophosCentralSimulator central) {
    SimulatedCredential credential = central.tenantCredential();
    return SophosClient.builder()
        .credentials(ClientCredentials.of(credential.clientId(), credential.revealSecret()))
        .identityUrl(central.identityUrl())
        .apiUrl(central.globalUrl())
        .allowHosts("127.0.0.1")
        .options(options -> options.withoutRateLimits())
        .build();
  }
}
