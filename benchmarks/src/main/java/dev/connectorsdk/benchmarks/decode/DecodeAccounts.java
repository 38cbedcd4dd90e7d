package dev.connectorsdk.benchmarks.decode;

import com.fasterxml.jackson.databind.ObjectReader;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Types;
import dev.connectorsdk.benchmarks.payload.Payload;
import dev.connectorsdk.benchmarks.peer.Jackson;
import dev.connectorsdk.benchmarks.peer.JacksonAccount;
import dev.connectorsdk.benchmarks.peer.MoshiAccount;
import dev.connectorsdk.benchmarks.peer.MoshiByHand;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.stackone.account.LinkedAccount;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Decodes 500 linked accounts (230 KB). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DecodeAccounts {
  private static final Type ACCOUNTS = Types.newParameterizedType(List.class, LinkedAccount.class);

  private final byte[] bytes = Payload.accounts(500).getBytes(StandardCharsets.UTF_8);
  private final Buffer buffer = new Buffer().write(bytes);
  private final Json json = Json.snakeCase();
  private final ObjectReader jackson = Jackson.snakeCaseList(JacksonAccount.class);
  private final JsonAdapter<List<MoshiAccount>> moshi = MoshiByHand.accounts();

  /** Decodes with this SDK. */
  @Benchmark
  public List<LinkedAccount> ours() throws IOException {
    return json.read(ACCOUNTS, buffer.clone());
  }

  /** Decodes with Jackson databind into Immutables. */
  @Benchmark
  public List<JacksonAccount> jackson() throws IOException {
    return jackson.readValue(bytes);
  }

  /** Decodes with Moshi into classes. */
  @Benchmark
  public @Nullable List<MoshiAccount> moshi() throws IOException {
    return moshi.fromJson(buffer.clone());
  }
}
