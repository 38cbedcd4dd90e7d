package dev.connectorsdk.sophos.siem;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import dev.connectorsdk.core.Timing;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.fixture.ChildProcess;
import dev.connectorsdk.testkit.http.VirtualClock;
import dev.connectorsdk.testkit.sophos.EventSchedule;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SimulatedParentAccount;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import io.github.bucket4j.Bucket;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kotlin.Unit;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import retrofit2.Retrofit;

/**
 * A process that follows the events of 50 tenants is killed (SIGKILL) at random points while new
 * events arrive: late, repeated, out of order, several in one millisecond, from clocks that are
 * ahead. 20 times, or 200 in the long form.
 */
class FeedKillTest {
  private static final int KILLS = Boolean.getBoolean("long.tests") ? 200 : 20;
  private static final long SEED = Long.getLong("feed.seed", 16);
  private static final int TENANTS = 50;
  private static final Duration STEP = Duration.ofSeconds(30);
  private static final Duration MAX_DELAY = Duration.ofMinutes(5);
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final List<Class<?>> LIBRARIES =
      List.of(
          SophosClient.class,
          Timing.class,
          Moshi.class,
          Retrofit.class,
          OkHttpClient.class,
          Buffer.class,
          Unit.class,
          Bucket.class,
          NullMarked.class);

  private final Random random = new Random(SEED);
  private final VirtualClock clock =
      VirtualClock.at(Instant.ofEpochSecond(Clock.systemUTC().instant().getEpochSecond()));
  private final SophosCentralSimulator central =
      SophosCentralSimulator.builder().clock(clock).seed(SEED).start();

  @TempDir private Path folder;

  @Test
  void process_killedAgainAndAgain_deliversEveryEventAtLeastOnce(TestReporter reporter)
      throws Exception {
    SimulatedParentAccount partner = partner();
    Path output = folder.resolve("events.txt");
    Path checkpoints = Files.createDirectory(folder.resolve("checkpoints"));
    SimulatedCredential credential = central.credentials().add(partner, ServiceRole.SUPER_ADMIN);
    try (central) {
      for (int i = 0; i < KILLS; i++) {
        clock.advance(STEP);
        Process process = start(credential, checkpoints, output);
        killAfter(process, output, 1 + random.nextInt(40), random.nextInt(80_000_000));
      }
      clock.advance(MAX_DELAY);
      Process last = start(credential, checkpoints, output);
      Set<String> expected = arrived(partner);
      awaitAll(expected, output);
      last.destroyForcibly().waitFor();

      Deliveries deliveries = Deliveries.of(Files.readAllLines(output), expected);
      assertThat(deliveries.ids()).isEqualTo(expected);
      assertThat(deliveries.unexplained()).isEmpty();
      reporter.publishEntry(
          Map.of(
              "kills", String.valueOf(KILLS),
              "events", String.valueOf(expected.size()),
              "repeated", String.valueOf(deliveries.repeated()),
              "runs", String.valueOf(deliveries.runs())));
    }
  }

  private SimulatedParentAccount partner() {
    SimulatedParentAccount partner = central.addPartner();
    partner.addTenants(TENANTS);
    Instant now = clock.instant();
    for (SimulatedTenant tenant : partner.tenants()) {
      tenant.siemEvents().add(EventSchedule.of(now.minusSeconds(7200), Duration.ofHours(1), 250));
      tenant.siemEvents().add(EventSchedule.of(now.minusSeconds(60), Duration.ZERO, 5));
      tenant
          .siemEvents()
          .add(
              EventSchedule.of(now, STEP.multipliedBy(KILLS), 4 * KILLS)
                  .late(30, MAX_DELAY)
                  .clocksAhead(5, Duration.ofMinutes(30))
                  .repeated(5));
    }
    return partner;
  }

  private Process start(SimulatedCredential credential, Path checkpoints, Path output)
      throws IOException {
    Duration ahead = Duration.between(Clock.systemUTC().instant(), clock.instant());
    Process process =
        ChildProcess.start(
            FeedProgram.class,
            LIBRARIES,
            central.identityUrl().toString(),
            central.globalUrl().toString(),
            checkpoints.toString(),
            output.toString(),
            ahead.toString());
    try (Writer in = process.outputWriter()) {
      in.write(credential.clientId() + "\n" + credential.revealSecret() + "\n");
    }
    return process;
  }

  /** Kills a process when it has written a number of lines and some nanoseconds have passed. */
  private static void killAfter(Process process, Path output, int lines, int nanos)
      throws Exception {
    long before = lines(output);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (lines(output) < before + 2 + lines && System.nanoTime() < deadline) {
      assertThat(process.isAlive()).isTrue();
      Thread.onSpinWait();
    }
    long end = System.nanoTime() + nanos;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    process.destroyForcibly().waitFor();
  }

  private static long lines(Path output) throws IOException {
    // an event has 37 characters, which is near enough
    return Files.exists(output) ? Files.size(output) / 37 : 0;
  }

  private static Set<String> arrived(SimulatedParentAccount partner) {
    return partner.tenants().stream()
        .flatMap(tenant -> tenant.siemEvents().arrived())
        .collect(Collectors.toSet());
  }

  private static void awaitAll(Set<String> expected, Path output) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Set<String> missing = new HashSet<>(expected);
    while (!missing.isEmpty() && System.nanoTime() < deadline) {
      Thread.sleep(200);
      Files.readAllLines(output).forEach(missing::remove);
    }
  }

  /**
   * What the runs wrote.
   *
   * @param unexplained the ids that were delivered again although a batch with them had been
   *     acknowledged
   */
  private record Deliveries(Set<String> ids, int repeated, List<String> unexplained, int runs) {
    static Deliveries of(List<String> lines, Set<String> known) {
      Map<String, Boolean> acknowledged = new HashMap<>();
      List<String> batch = new ArrayList<>();
      List<String> unexplained = new ArrayList<>();
      int repeated = 0;
      int runs = 0;
      for (String line : lines) {
        if (line.equals(FeedProgram.RUN)) {
          runs++;
          batch.clear();
        } else if (line.equals(FeedProgram.ACKNOWLEDGED)) {
          batch.forEach(id -> acknowledged.put(id, true));
          batch.clear();
        } else if (known.contains(line)) {
          Boolean before = acknowledged.putIfAbsent(line, false);
          repeated += before == null ? 0 : 1;
          if (Boolean.TRUE.equals(before)) {
            unexplained.add(line);
          }
          batch.add(line);
        }
      }
      return new Deliveries(Set.copyOf(acknowledged.keySet()), repeated, unexplained, runs);
    }
  }
}
