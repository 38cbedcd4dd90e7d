package dev.connectorsdk.onboarding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.connectorsdk.onboarding.CustomerReport.Outcome;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fault of one customer of a batch is that customer's. */
class CustomerFaultTest {
  private static final int CUSTOMERS = 51;
  private static final String BROKEN = "owner-17";

  private final OnboardingFixture fixture = OnboardingFixture.manual(ServiceAge.ALL);
  private final Reports reports = new Reports();
  @TempDir Path folder;

  @BeforeEach
  void createProfile() {
    fixture.createProfile();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private static class Reports implements BatchListener {
    final Queue<CustomerReport> failed = new ConcurrentLinkedQueue<>();
    final Set<String> invited = ConcurrentHashMap.newKeySet();

    @Override
    public void linkReady(Customer customer, ConnectSessionLink link) {
      invited.add(customer.ownerId());
    }

    @Override
    public void customerFinished(CustomerReport report) {
      if (report.outcome() == Outcome.FAILED) {
        failed.add(report);
      }
    }
  }

  private static List<Customer> customers() {
    return IntStream.range(0, CUSTOMERS)
        .mapToObj(number -> new Customer("owner-" + number, "Customer " + number))
        .toList();
  }

  private BatchResult runAll(OnboardingStateStore store, BatchListener listener) {
    return fixture
        .onboarding(request -> request.waitTimeout(Duration.ZERO))
        .withStateStore(store)
        .runAll(customers(), 4, listener);
  }

  private BatchResult runAll() {
    return runAll(OnboardingStateStore.inFolder(folder), reports);
  }

  private Path fileOf(String ownerId) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> contains(file, ownerId)).findFirst().orElseThrow();
    }
  }

  private static boolean contains(Path file, String ownerId) {
    try {
      return Files.readString(file).contains("\"ownerId\":\"" + ownerId + "\"");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n",
        "{\"ownerId\":",
        "{}",
        "null",
        "[]",
        "<!DOCTYPE html>",
        "{\"ownerId\":\"owner-1\",\"connectorKey\":\"sophos\",\"profileId\":\"p\"}",
        "{\"ownerId\":\"owner-17\",\"connectorKey\":\"sophos\"}",
        "\u0000\u0000\u0000\u0000"
      })
  void stateFile_brokenOfOne_othersGoOnAndTheFileIsKept(String content) throws IOException {
    runAll();
    Path file = fileOf(BROKEN);
    Files.writeString(file, content);
    reports.invited.clear();

    BatchResult result = runAll();

    assertThat(result.counts()).isEqualTo(Map.of(Outcome.FAILED, 1L, Outcome.INVITED, 50L));
    assertThat(reports.failed)
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report.customer().ownerId()).isEqualTo(BROKEN);
              assertThat(report.text()).contains(file.getFileName().toString(), "delete it");
            });
    assertThat(Files.readString(file)).isEqualTo(content);
    assertThat(reports.invited).isEmpty();
  }

  @Test
  void stateFile_thatIsADirectoryOrNoText_concernsItsCustomerOnly() throws IOException {
    runAll();
    Path first = fileOf(BROKEN);
    Files.delete(first);
    Files.createDirectory(first);
    Files.write(fileOf("owner-18"), new byte[] {(byte) 0xff, (byte) 0xfe, 0x7b});

    BatchResult result = runAll();

    assertThat(result.counts()).isEqualTo(Map.of(Outcome.FAILED, 2L, Outcome.INVITED, 49L));
    assertThat(first).isDirectory();
  }

  @Test
  void stateFile_deletedAfterTheFault_customerIsInvitedAgain() throws IOException {
    runAll();
    Files.writeString(fileOf(BROKEN), "{");
    runAll();
    try (Stream<Path> files = Files.list(folder)) {
      Files.delete(files.filter(file -> file.toFile().length() == 1).findFirst().orElseThrow());
    }
    reports.invited.clear();

    assertThat(runAll().counts()).isEqualTo(Map.of(Outcome.INVITED, 51L));
    assertThat(reports.invited).containsExactly(BROKEN);
  }

  /** A user's own store that fails for one customer. */
  private record FailingStore(boolean onLoad, Set<String> saved) implements OnboardingStateStore {
    @Override
    public Optional<OnboardingState> load(String ownerId) {
      if (onLoad && ownerId.equals(BROKEN)) {
        throw new IllegalStateException("row 17 is locked");
      }
      return Optional.empty();
    }

    @Override
    public void save(OnboardingState state) {
      if (state.ownerId().equals(BROKEN)) {
        throw new IllegalStateException("row 17 is locked");
      }
      saved.add(state.ownerId());
    }

    @Override
    public void delete(String ownerId) {
      saved.remove(ownerId);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void store_failsForOne_othersGoOn(boolean onLoad) {
    Set<String> saved = ConcurrentHashMap.newKeySet();

    BatchResult result = runAll(new FailingStore(onLoad, saved), reports);

    assertThat(result.counts()).isEqualTo(Map.of(Outcome.FAILED, 1L, Outcome.INVITED, 50L));
    assertThat(reports.failed)
        .singleElement()
        .satisfies(report -> assertThat(report.text()).contains("row 17 is locked"));
    assertThat(reports.invited).hasSize(onLoad ? 50 : 51);
    assertThat(saved).hasSize(50).doesNotContain(BROKEN);
  }

  @Test
  void linkReady_throwsForOne_othersGoOnAndItIsInvitedLater() {
    Reports unreachable =
        new Reports() {
          @Override
          public void linkReady(Customer customer, ConnectSessionLink link) {
            if (customer.ownerId().equals(BROKEN)) {
              throw new IllegalStateException("no mailbox for " + link.authLinkUrl().reveal());
            }
            super.linkReady(customer, link);
          }
        };
    OnboardingStateStore store = OnboardingStateStore.inFolder(folder);

    BatchResult result = runAll(store, unreachable);

    assertThat(result.counts()).isEqualTo(Map.of(Outcome.FAILED, 1L, Outcome.INVITED, 50L));
    assertThat(unreachable.failed)
        .singleElement()
        .satisfies(
            report ->
                assertThat(report.text())
                    .contains("linkReady threw IllegalStateException")
                    .doesNotContain("mailbox", "http"));
    runAll(store, reports);
    assertThat(reports.invited).containsExactly(BROKEN);
  }

  @Test
  void folder_thatDoesNotExist_isCreated() {
    Path deep = folder.resolve("a/b");

    runAll(OnboardingStateStore.inFolder(deep), reports);

    assertThat(deep.toFile().list()).hasSize(CUSTOMERS);
  }

  @Test
  void folder_thatIsAFile_isRefusedWithItsPath() throws IOException {
    Path file = Files.writeString(folder.resolve("state"), "x", UTF_8);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> OnboardingStateStore.inFolder(file))
        .withMessageContaining(file + " is not a folder and cannot be created: it is a file");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OnboardingStateStore.inFolder(file.resolve("below")))
        .withMessageContaining("cannot be created");
  }

  /** What docs/onboarding.md says of a kill: at most one surplus session for each customer. */
  @ParameterizedTest
  @ValueSource(ints = {1, 4, 16})
  void kill_whileLinksArePassedOn_leavesAtMostOneSurplusSessionPerCustomerAtATime(int atOnce) {
    OnboardingStateStore store = OnboardingStateStore.inFolder(folder);
    Map<String, URI> links = new ConcurrentHashMap<>();
    int kills = 0;
    boolean killed = true;
    while (killed) {
      killed = runUntilKilled(store, atOnce, links);
      kills += killed ? 1 : 0;
    }

    assertThat(links).hasSize(CUSTOMERS);
    assertThat(kills).isPositive();
    assertThat(fixture.service.traffic().count("POST", "/connect_sessions"))
        .isBetween(CUSTOMERS, CUSTOMERS + kills * atOnce);
    links.values().forEach(fixture.service.customer()::open);
    assertThat(fixture.service.accounts()).hasSize(CUSTOMERS);
  }

  private boolean runUntilKilled(
      OnboardingStateStore store, int atOnce, Map<String, URI> received) {
    int before = received.size();
    Reports dying =
        new Reports() {
          @Override
          public void linkReady(Customer customer, ConnectSessionLink link) {
            received.put(customer.ownerId(), URI.create(link.authLinkUrl().reveal()));
            if (received.size() >= before + 17) {
              throw new RecordingListener.Crash();
            }
          }
        };
    try {
      fixture
          .onboarding(request -> request.waitTimeout(Duration.ZERO))
          .withStateStore(store)
          .runAll(customers(), atOnce, dying);
      return false;
    } catch (RecordingListener.Crash e) {
      return true;
    }
  }
}
