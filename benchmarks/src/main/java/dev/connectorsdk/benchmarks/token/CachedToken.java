package dev.connectorsdk.benchmarks.token;

import com.google.auth.oauth2.OAuth2Credentials;
import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.token.AccessToken;
import dev.connectorsdk.core.internal.token.TokenCache;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads a fresh token. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CachedToken {
  private static final URI ANY = URI.create("https://api.example");
  private static final Duration BUDGET = Duration.ofSeconds(30);
  private final Instant later = Instant.now().plus(Duration.ofDays(1));

  private final Clock clock = Clock.systemUTC();
  private final TokenCache cache =
      new TokenCache(
          budget -> new AccessToken(Secret.of("benchmark"), later, later), Timing.system());
  private final OAuth2Credentials google =
      OAuth2Credentials.create(
          new com.google.auth.oauth2.AccessToken("benchmark", Date.from(later)));
  private volatile AccessToken token = new AccessToken(Secret.of("benchmark"), later, later);

  /** The lower bound: a volatile read and a clock read. */
  @Benchmark
  public AccessToken volatileAndClock() {
    AccessToken current = token;
    if (!clock.instant().isBefore(current.staleAt())) {
      throw new IllegalStateException("The run takes more than a day");
    }
    return current;
  }

  /** This SDK's cache. */
  @Benchmark
  public AccessToken ours() {
    return cache.get(BUDGET);
  }

  /** Google's credentials. */
  @Benchmark
  public Map<String, List<String>> google() throws IOException {
    return google.getRequestMetadata(ANY);
  }
}
