package dev.connectorsdk.benchmarks;

import dev.connectorsdk.core.credential.ClientId;
import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.credential.expiry.CredentialHealth;
import dev.connectorsdk.sophos.credential.expiry.CredentialMonitor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/**
 * Checks all credentials with a {@link CredentialMonitor}, as a daily job does. The creation dates
 * span four years, so that some credentials are valid, some expiring and some expired.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CredentialCheck {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Instant NOW = TODAY.atStartOfDay(ZoneOffset.UTC).toInstant();
  private static final int DAYS_BACK = 4 * 365;

  /** The number of credentials. */
  @Param("10000")
  public int count;

  private List<ApiCredential> credentials = List.of();
  private CredentialMonitor monitor = monitor();

  /** Creates the credentials and a monitor that has reported them. */
  @Setup
  public void prepare() {
    credentials = IntStream.range(0, count).mapToObj(CredentialCheck::credential).toList();
    monitor = monitor();
    monitor.check(credentials);
  }

  /** The daily check, without new reports. */
  @Benchmark
  public CredentialHealth check() {
    return monitor.check(credentials);
  }

  /** The first check of a new monitor, which reports all expiring and expired credentials. */
  @Benchmark
  public CredentialHealth firstCheck() {
    return monitor().check(credentials);
  }

  private static CredentialMonitor monitor() {
    return CredentialMonitor.builder()
        .clock(Clock.fixed(NOW, ZoneOffset.UTC))
        .listener((credential, state) -> {})
        .build();
  }

  private static ApiCredential credential(int index) {
    return ApiCredential.builder()
        .name("credential-" + index)
        .clientId(ClientId.of(new UUID(0, index).toString()))
        .createdOn(TODAY.minusDays(index % DAYS_BACK))
        .build();
  }
}
