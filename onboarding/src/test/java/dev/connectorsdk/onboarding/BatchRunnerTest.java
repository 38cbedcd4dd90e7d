package dev.connectorsdk.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.UnauthorizedException;
import dev.connectorsdk.onboarding.CustomerReport.Outcome;
import dev.connectorsdk.onboarding.fixture.EachServiceAge;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import dev.connectorsdk.testkit.stackone.SimulatedAccount;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many customers of one profile. */
@EachServiceAge
class BatchRunnerTest {
  private static final int CUSTOMERS = 40;

  private final OnboardingFixture fixture;

  BatchRunnerTest(ServiceAge age) {
    fixture = OnboardingFixture.manual(age);
  }

  @TempDir Path folder;

  @BeforeEach
  void createProfile() {
    fixture.createProfile();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private Onboarding onboarding() {
    return fixture
        .onboarding(request -> request.waitTimeout(Duration.ZERO))
        .withStateStore(OnboardingStateStore.inFolder(folder));
  }

  private static List<Customer> customers() {
    return customers(CUSTOMERS);
  }

  private static List<Customer> customers(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> new Customer("owner/" + number, "Customer " + number))
        .toList();
  }

  private static class Links implements BatchListener {
    final Map<String, URI> links = new ConcurrentHashMap<>();
    final ConcurrentLinkedQueue<CustomerReport> reports = new ConcurrentLinkedQueue<>();

    @Override
    public void linkReady(Customer customer, ConnectSessionLink link) {
      links.put(customer.ownerId(), URI.create(link.authLinkUrl().reveal()));
    }

    @Override
    public void customerFinished(CustomerReport report) {
      reports.add(report);
    }
  }

  private void open(Links links, int first) {
    IntStream.range(0, first)
        .mapToObj(number -> links.links.get("owner/" + number))
        .forEach(link -> fixture.service.customer().open(link));
  }

  @Test
  void runAll_repeated_eachCustomerInvitedAndFinishedOnce() {
    Links first = new Links();
    BatchResult invited = onboarding().runAll(customers(), 8, first);
    assertThat(invited.counts()).isEqualTo(Map.of(Outcome.INVITED, (long) CUSTOMERS));
    assertThat(first.links).hasSize(CUSTOMERS);

    open(first, 30);
    Links second = new Links();
    BatchResult some = onboarding().runAll(customers(), 8, second);
    assertThat(some.counts()).isEqualTo(Map.of(Outcome.LINKED, 30L, Outcome.INVITED, 10L));
    assertThat(second.links).isEmpty();

    fixture.service.traffic().clear();
    BatchResult third = onboarding().runAll(customers(), 8, new Links());
    assertThat(third.counts())
        .isEqualTo(Map.of(Outcome.FINISHED_BEFORE, 30L, Outcome.INVITED, 10L));
    assertThat(third.isComplete()).isFalse();
    assertThat(fixture.writes()).isEmpty();
    assertThat(fixture.service.traffic().count("GET", "/accounts")).isEqualTo(20);
    assertThat(fixture.service.accounts().stream().map(SimulatedAccount::originOwnerId))
        .doesNotHaveDuplicates()
        .hasSize(30);
  }

  @Test
  void runAll_invitationExpired_invitesAgain() {
    onboarding().runAll(customers(), 8, new Links());
    fixture.time.clock().advance(Duration.ofMinutes(31));

    Links later = new Links();
    onboarding().runAll(customers(), 8, later);

    assertThat(later.links).hasSize(CUSTOMERS);
  }

  @Test
  void runAll_someFail_othersContinue() {
    fixture.service.faults().on("POST", "/connect_sessions").times(3).inject(Fault.status(400));
    Links links = new Links();

    BatchResult result = onboarding().runAll(customers(), 4, links);

    assertThat(result.counts())
        .isEqualTo(Map.of(Outcome.FAILED, 3L, Outcome.INVITED, CUSTOMERS - 3L));
    assertThat(links.reports)
        .filteredOn(report -> report.outcome() == Outcome.FAILED)
        .allSatisfy(report -> assertThat(report.text()).contains("/connect_sessions", "400"));
    assertThat(onboarding().runAll(customers(), 4, links).count(Outcome.FAILED)).isZero();
  }

  @Test
  void runAll_crashAmongMany_oneAccountEach() {
    int many = Boolean.getBoolean("long.tests") ? 300 : 100;
    Links dying =
        new Links() {
          @Override
          public void linkReady(Customer customer, ConnectSessionLink link) {
            if (links.size() >= many / 2) {
              throw new RecordingListener.Crash();
            }
            super.linkReady(customer, link);
          }
        };
    assertThatThrownBy(() -> onboarding().runAll(customers(many), 16, dying))
        .isInstanceOf(RecordingListener.Crash.class);
    assertThat(dying.links).hasSizeBetween(many / 2, many - 1);

    Links living = new Links();
    onboarding().runAll(customers(many), 16, living);
    Stream.of(dying, living)
        .flatMap(links -> links.links.values().stream())
        .forEach(fixture.service.customer()::open);
    BatchResult linked = onboarding().runAll(customers(many), 16, new Links());

    assertThat(linked.counts()).isEqualTo(Map.of(Outcome.LINKED, (long) many));
    assertThat(dying.links).doesNotContainKeys(living.links.keySet().toArray(String[]::new));
    assertThat(fixture.service.accounts().stream().map(SimulatedAccount::originOwnerId))
        .doesNotHaveDuplicates()
        .hasSize(many);
  }

  @Test
  void runAll_apiKeyRefused_throws() {
    Links links =
        new Links() {
          @Override
          public void customerFinished(CustomerReport report) {
            fixture.service.disable(fixture.service.apiKey());
          }
        };

    assertThatThrownBy(() -> onboarding().runAll(customers(), 2, links))
        .isInstanceOf(UnauthorizedException.class);
  }

  @Test
  void runAll_withoutProfile_invitesNobody() {
    fixture.service.dashboard().delete(fixture.service.profiles().get(0).id());

    BatchResult result = onboarding().runAll(customers(), 4, new Links());

    assertThat(result.plan().next().map(step -> step.id())).contains("profile");
    assertThat(result.isComplete()).isFalse();
    assertThat(fixture.writes()).isEmpty();
  }

  @Test
  void runAll_customerTwice_oneAccount() {
    List<Customer> twice = List.of(OnboardingFixture.ONE, OnboardingFixture.ONE);
    Links links = new Links();
    onboarding().runAll(twice, 1, links);
    links.links.values().forEach(fixture.service.customer()::open);

    assertThat(fixture.service.accounts()).hasSize(1);
    assertThat(fixture.service.traffic().count("POST", "/connect_sessions")).isEqualTo(1);
  }

  @Test
  void stateFile_afterInvitation_readableWithoutSecret() throws Exception {
    Links links = new Links();
    onboarding().runAll(List.of(OnboardingFixture.ONE), 1, links);

    try (Stream<Path> files = Files.list(folder)) {
      String kept = Files.readString(files.findFirst().orElseThrow());
      assertThat(kept)
          .contains("\"ownerId\":\"c1\"", "\"invitedUntil\":\"2026-03-01T12:30:00Z\"")
          .doesNotContain(fixture.good.secret().reveal())
          .doesNotContain(String.valueOf(links.links.get("c1")));
    }
  }

  @Test
  void stateFile_truncated_throwsWithAdvice() throws Exception {
    onboarding().runAll(List.of(OnboardingFixture.ONE), 1, new Links());
    try (Stream<Path> files = Files.list(folder)) {
      Files.writeString(files.findFirst().orElseThrow(), "{\"ownerId\":");
    }

    assertThatThrownBy(() -> onboarding().run(OnboardingFixture.ONE, OnboardingListener.NONE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("delete it");
  }
}
