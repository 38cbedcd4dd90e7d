package dev.connectorsdk.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.sophos.FanOutResult;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.checkpoint.CheckpointStore;
import dev.connectorsdk.sophos.siem.EventBatch;
import dev.connectorsdk.sophos.siem.EventFeed;
import dev.connectorsdk.sophos.siem.SiemEvent;
import dev.connectorsdk.testkit.sophos.EventSchedule;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SimulatedParentAccount;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.stream.Stream;

/**
 * Work for each of thousands of tenants, and a feed over all of them, in a process with a heap of
 * 64 MiB; the simulator is in this process. The argument is the number of tenants, 5,000 by
 * default.
 */
public final class ThousandsOfTenants {
  private static final int EVENTS = 20;

  private final SophosClient client;
  private final LongAccumulator peak = new LongAccumulator(Math::max, 0);

  private ThousandsOfTenants(SophosClient client) {
    this.client = client;
  }

  /** Runs the simulator and the measured process, or with two URLs as arguments the latter. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 2) {
      measure(URI.create(args[0]), URI.create(args[1]));
      return;
    }
    try (SophosCentralSimulator central = SophosCentralSimulator.builder().sizes(0, 0).start()) {
      SimulatedParentAccount partner = central.addPartner();
      Instant start = central.clock().instant().minus(Duration.ofHours(1));
      EventSchedule events = EventSchedule.of(start, Duration.ofMinutes(30), EVENTS);
      partner.addTenants(
          args.length == 0 ? 5000 : Integer.parseInt(args[0]),
          tenant -> {
            tenant.addEndpoints(2);
            tenant.siemEvents().add(events);
          });
      run(central, central.credentials().add(partner, ServiceRole.SUPER_ADMIN));
    }
  }

  private static void run(SophosCentralSimulator central, SimulatedCredential credential)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                ThousandsOfTenants.class.getName(),
                central.identityUrl().toString(),
                central.globalUrl().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (Writer in = process.outputWriter(UTF_8)) {
      in.write(credential.clientId() + "\n" + credential.revealSecret() + "\n");
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("The measured process failed");
    }
  }

  private static void measure(URI identity, URI api) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    ClientCredentials credential = ClientCredentials.of(in.readLine(), in.readLine());
    try (SophosClient client =
        SophosClient.builder()
            .credentials(credential)
            .allowHosts("127.0.0.1")
            .identityUrl(identity)
            .apiUrl(api)
            .options(options -> options.withoutRateLimits())
            .build()) {
      ThousandsOfTenants tenants = new ThousandsOfTenants(client);
      tenants.walk();
      tenants.feed();
    }
  }

  private void walk() {
    long start = System.nanoTime();
    FanOutResult<Long> result =
        client
            .partner()
            .forEachTenant(
                tenant -> tenant.endpoints().list().stream().count(),
                options -> options.addListeners((outcome, progress) -> measureHeap()));
    print("work for each tenant", result.results().size() + " tenants", start);
  }

  private void feed() throws IOException {
    Path folder = Files.createTempDirectory("checkpoints");
    long start = System.nanoTime();
    long events = 0;
    try (CheckpointStore store = CheckpointStore.inFolder(folder);
        EventFeed<SiemEvent> feed = client.partner().siem().eventFeed(store)) {
      for (Optional<EventBatch<SiemEvent>> batch = feed.read();
          batch.isPresent();
          batch = feed.read()) {
        events += batch.get().items().size();
        batch.get().acknowledge();
        measureHeap();
      }
    }
    print("feed over all tenants", events + " events", start);
    delete(folder);
  }

  private void measureHeap() {
    peak.accumulate(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
  }

  /** Garbage counts as used. */
  private void print(String what, String count, long start) {
    System.out.printf(
        Locale.ROOT,
        "%s: %s in %.1f s, peak heap %d MiB of %d%n",
        what,
        count,
        (System.nanoTime() - start) / 1e9,
        peak.getThenReset() >> 20,
        Runtime.getRuntime().maxMemory() >> 20);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : List.copyOf(files.toList())) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
