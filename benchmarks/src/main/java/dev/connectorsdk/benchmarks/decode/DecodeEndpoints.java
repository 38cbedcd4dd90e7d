package dev.connectorsdk.benchmarks.decode;

import com.fasterxml.jackson.databind.ObjectReader;
import com.squareup.moshi.Types;
import dev.connectorsdk.benchmarks.payload.Payload;
import dev.connectorsdk.benchmarks.peer.Jackson;
import dev.connectorsdk.benchmarks.peer.JacksonEndpoint;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.sophos.endpoint.Endpoint;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okio.Buffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Decodes 500 endpoints (400 KB). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DecodeEndpoints {
  private static final Type ENDPOINTS = Types.newParameterizedType(List.class, Endpoint.class);

  private final byte[] bytes = Payload.endpoints(500).getBytes(StandardCharsets.UTF_8);
  private final Buffer buffer = new Buffer().write(bytes);
  private final Json json = Json.camelCase();
  private final ObjectReader jackson = Jackson.camelCaseList(JacksonEndpoint.class);

  /** Decodes with this SDK. */
  @Benchmark
  public List<Endpoint> ours() throws IOException {
    return json.read(ENDPOINTS, buffer.clone());
  }

  /** Decodes with Jackson databind into Immutables. */
  @Benchmark
  public List<JacksonEndpoint> jackson() throws IOException {
    return jackson.readValue(bytes);
  }
}
