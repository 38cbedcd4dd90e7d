package dev.connectorsdk.benchmarks;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.onboarding.BatchListener;
import dev.connectorsdk.onboarding.BatchResult;
import dev.connectorsdk.onboarding.Customer;
import dev.connectorsdk.onboarding.CustomerReport;
import dev.connectorsdk.onboarding.Onboarding;
import dev.connectorsdk.onboarding.OnboardingStateStore;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Onboards a thousand customers with simulators in the same process: invites, links, and runs again
 * without work left. Run it with a small heap, such as {@code -Xmx64m}.
 */
public final class ThousandCustomers {
  private static final int CONCURRENCY = 16;
  private static final long MAX_HEAP = Runtime.getRuntime().maxMemory();

  private final int count;
  private final Queue<URI> links = new ConcurrentLinkedQueue<>();
  private final LongAccumulator peak = new LongAccumulator(Math::max, 0);
  private final SophosCentralSimulator sophos = SophosCentralSimulator.start();
  private final StackOneSimulator stackOne =
      StackOneSimulator.builder().sophos(sophos.identityUrl(), sophos.globalUrl()).start();
  private final SimulatedCredential credential = sophos.tenantCredential();
  private final StackOneClient client =
      StackOneClient.builder()
          .apiKey(ApiKey.of(stackOne.apiKey().reveal()))
          .apiUrl(stackOne.apiUrl())
          .allowHosts("127.0.0.1")
          .options(options -> options.withoutRateLimits())
          .build();
  private final SophosClient sophosClient =
      SophosClient.builder()
          .credentials(ClientCredentials.of(credential.clientId(), credential.revealSecret()))
          .allowHosts("127.0.0.1")
          .identityUrl(sophos.identityUrl())
          .apiUrl(sophos.globalUrl())
          .build();

  private ThousandCustomers(int count) {
    this.count = count;
  }

  /** The argument is the number of customers; 1,000 by default. */
  public static void main(String[] args) throws IOException {
    new ThousandCustomers(args.length == 0 ? 1000 : Integer.parseInt(args[0])).run();
  }

  private void run() throws IOException {
    stackOne
        .dashboard()
        .createProfile(
            ProfileForm.sophos("Sophos", credential.clientId(), credential.revealSecret()));
    Path folder = Files.createTempDirectory("customers");
    Onboarding onboarding = onboarding().withStateStore(OnboardingStateStore.inFolder(folder));
    try (client;
        sophosClient;
        stackOne;
        sophos) {
      pass("invite", onboarding);
      links.forEach(stackOne.customer()::open);
      links.clear();
      pass("link", onboarding);
      pass("rerun", onboarding);
      System.out.printf("peak heap %d MiB of %d%n", peak.get() >> 20, MAX_HEAP >> 20);
    } finally {
      delete(folder);
    }
  }

  private Onboarding onboarding() {
    return Onboarding.of(
        sophosClient,
        client,
        request ->
            request
                .profileName("Sophos")
                .credential(ClientCredentials.of(credential.clientId(), credential.revealSecret()))
                .probeAction("sophos_list_alerts")
                .waitTimeout(Duration.ZERO));
  }

  /** Runs one pass; the recorded requests of the simulators are cleared first to free memory. */
  private void pass(String what, Onboarding onboarding) {
    stackOne.traffic().clear();
    sophos.traffic().clear();
    long start = System.nanoTime();
    List<Customer> customers =
        IntStream.range(0, count).mapToObj(ThousandCustomers::customer).toList();
    BatchResult result = onboarding.runAll(customers, CONCURRENCY, new Customers());
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf(
        "%s: %.1f s, %.2f calls to StackOne per customer, %s%n",
        what,
        took.toMillis() / 1000.0,
        (double) stackOne.traffic().calls().size() / count,
        result.counts());
  }

  private static Customer customer(int number) {
    return new Customer("customer-" + number, "Customer " + number);
  }

  /** The used heap, including the simulators and garbage. */
  private static long usedHeap() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** Collects the links and measures the heap after each customer. */
  private final class Customers implements BatchListener {
    @Override
    public void linkReady(Customer customer, ConnectSessionLink link) {
      links.add(URI.create(link.authLinkUrl().reveal()));
    }

    @Override
    public void customerFinished(CustomerReport report) {
      peak.accumulate(usedHeap());
    }
  }
}
