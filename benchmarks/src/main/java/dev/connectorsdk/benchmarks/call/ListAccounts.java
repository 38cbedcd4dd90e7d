package dev.connectorsdk.benchmarks.call;

import dev.connectorsdk.benchmarks.peer.AccountList;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Lists one page of linked accounts from the server named by {@value #SERVER}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ListAccounts {
  /** The system property with the server's base URL, such as {@code http://127.0.0.1:8080}. */
  public static final String SERVER = "benchmarks.server";

  /** The implementation to measure. */
  @Param({
    "okhttp-discard",
    "okhttp-moshi",
    "retrofit-moshi",
    "jdk-jackson",
    "official-recipe",
    "official-recipe-one-mapper",
    "ours"
  })
  public String peer = "ours";

  /** The number of accounts on the page. */
  @Param({"50", "500"})
  public int size;

  private @Nullable AccountList accounts;

  /** Creates the client; the first call opens its connection. */
  @Setup
  public void open() {
    accounts =
        AccountList.of(
            peer,
            Objects.requireNonNull(System.getProperty(SERVER), "set -D" + SERVER + "=http://…"));
  }

  /** Lists one page. */
  @Benchmark
  public int list() throws IOException, InterruptedException {
    return Objects.requireNonNull(accounts).list(size);
  }
}
