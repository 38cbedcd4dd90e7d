package dev.connectorsdk.sophos.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.error.RunException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.WaitProgress;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.livediscover.LiveDiscoverRequest;
import dev.connectorsdk.sophos.xdr.XdrQuery;
import dev.connectorsdk.sophos.xdr.XdrQueryRequest;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.sophos.SimulatedRuns;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The life of a run: waited for, failed, canceled elsewhere, expired, continued. */
class RunTest {
  private final Central central = new Central();
  private final SophosClient client = central.client();
  private final XdrQuery xdr = client.tenant().xdrQuery();
  private final SimulatedRuns runs = central.simulator.tenant().queryRuns();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void await_runTakesSixPolls_progressIsReportedAndPausesGrow() {
    runs.takePolls(6);
    List<WaitProgress<RunDetails>> progress = new ArrayList<>();

    RunDetails run = xdr.run(RunTest::day).await(Duration.ofMinutes(2), progress::add);

    assertThat(run.isFinished()).isTrue();
    assertThat(run.result()).contains(RunResult.SUCCEEDED);
    assertThat(progress).extracting(WaitProgress::polls).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(progress.get(0).state().status()).contains(RunStatus.STARTED);
    // the fixture's jitter is one half, so that each pause is three quarters
    assertThat(central.sleeps())
        .extracting(Duration::toMillis)
        .containsExactly(750L, 1_500L, 3_000L, 6_000L, 7_500L);
    assertThat(progress.get(5).elapsed()).isEqualTo(Duration.ofMillis(18_750));
  }

  @Test
  void await_clockThatDoesNotMove_endsAfterWhatWasSlept() {
    runs.neverFinish();
    List<Duration> pauses = new ArrayList<>();
    Timing frozen = new Timing(central.clock, pauses::add, () -> 0.5);
    SophosClient still =
        central.client(
            builder ->
                builder
                    .credentials(Central.of(central.simulator.tenantCredential()))
                    .options(options -> options.timing(frozen)));
    QueryRun run = still.tenant().xdrQuery().run(RunTest::day);

    assertThatThrownBy(() -> run.await(Duration.ofSeconds(30)))
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("was not finished within 30 s");
    assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(Duration.ofSeconds(29));
  }

  @Test
  void await_neverFinishes_failsAtTheDeadlineWithTheIdAndDoesNotCancel() {
    runs.neverFinish();
    QueryRun run = xdr.run(RunTest::day);
    Instant start = central.clock.instant();

    TransportException failure =
        catchThrowableOfType(TransportException.class, () -> run.await(Duration.ofSeconds(60)));

    assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
    assertThat(failure)
        .hasMessageContaining("/xdr-query/v1/queries/runs/" + run.id())
        .hasMessageContaining("was not finished within 60 s")
        .hasMessageContaining("with the id " + run.id());
    assertThat(Duration.between(start, central.clock.instant()))
        .isBetween(Duration.ofSeconds(59), Duration.ofSeconds(60));
    assertThat(cancels()).isZero();
  }

  @Test
  void await_runFails_resultIsInTheException() {
    runs.endWith("failed");
    QueryRun run = xdr.run(RunTest::day);

    RunException failure =
        catchThrowableOfType(RunException.class, () -> run.await(Duration.ofMinutes(1)));

    assertThat(failure.result()).isEqualTo("failed");
    assertThat(failure.runId()).isEqualTo(run.id());
    assertThat(failure).hasMessageContaining("ended without success: failed.");
    assertThat(run.results().stream()).isEmpty();
  }

  @Test
  void await_liveDiscoverTimedOut_rowsOfTheOthersCanBeRead() {
    runs.endWith("timedOut");
    QueryRun run = client.tenant().liveDiscover().run(RunTest::onAll);

    assertThatThrownBy(() -> run.await(Duration.ofMinutes(1)))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("rows that exist can be read with results()");
    assertThat(run.results().stream()).hasSize(10);
  }

  @Test
  void await_canceledElsewhere_failsAndSaysSo() {
    runs.neverFinish();
    QueryRun run = xdr.run(RunTest::day);

    assertThatThrownBy(
            () ->
                run.await(
                    Duration.ofMinutes(5),
                    progress -> {
                      if (progress.polls() == 3) {
                        runs.cancel(run.id());
                      }
                    }))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("canceled, by this process or elsewhere");
    assertThat(cancels()).isZero();
  }

  @Test
  void results_expired_failsWithTheReason() {
    runs.keepResults(Duration.ofHours(2));
    QueryRun run = xdr.run(RunTest::day);
    assertThat(run.await(Duration.ofMinutes(1)).expiresAt())
        .contains(Instant.parse("2026-03-01T14:00:00Z"));
    assertThat(run.results().stream()).hasSize(20);

    central.clock.advance(Duration.ofHours(3));

    RunException failure =
        catchThrowableOfType(RunException.class, () -> run.results().iterator().hasNext());
    assertThat(failure.result()).isEqualTo("expired");
    assertThat(failure).hasMessageContaining("they have expired, or the tenant has no such run");
  }

  @Test
  void run_textRefused_messageOfTheServiceIsShown() {
    assertThatThrownBy(() -> xdr.run(q -> day(q).template("DROP TABLE x")))
        .isInstanceOf(StatusException.class)
        .hasMessageContaining("a statement must start with SELECT or WITH")
        .hasMessageContaining("the text of a query");
    assertThat(central.apiCalls()).hasSize(1);
  }

  @Test
  void run_invalidRequest_nothingIsSent() {
    rejected(q -> q.template("SELECT 1").queryId("q").from(at(1)).to(at(2)), "Set either");
    rejected(q -> q.from(at(1)).to(at(2)), "Set either template");
    rejected(q -> q.template(" ").from(at(1)).to(at(2)), "template must not be blank");
    rejected(q -> q.template("SELECT 1").from(at(2)).to(at(2)), "from must be before to");
    rejected(q -> q.template("SELECT 1").from(at(0)).to(at(31)), "30 days apart at most");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.tenant().liveDiscover().run(q -> q.template("SELECT 1")))
        .withMessageContaining("allEndpoints(true) or at least 1 filter");
    assertThatIllegalArgumentException().isThrownBy(() -> xdr.run(" "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> xdr.run("r").await(Duration.ZERO))
        .withMessageContaining("more than zero");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> xdr.run("r").results(1_001))
        .withMessageContaining("pageSize must be from 1 to 1000");
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void run_otherProcess_goesOnByItsId() {
    runs.takePolls(4);
    String id = xdr.run(RunTest::day).detach();

    QueryRun run = central.client().tenant().xdrQuery().run(id);

    assertThat(run.await(Duration.ofMinutes(1)).id()).isEqualTo(id);
    assertThat(run.results(7).stream()).hasSize(20);
  }

  @Test
  void await_pollFails_canBeCalledAgain() {
    QueryRun run = xdr.run(RunTest::day);
    central.simulator.faults().on("GET", "/xdr-query/**").times(9).inject(Fault.status(503));
    assertThatThrownBy(() -> run.await(Duration.ofMinutes(9))).isInstanceOf(StatusException.class);
    central.simulator.faults().clear();

    assertThat(run.await(Duration.ofMinutes(1)).isFinished()).isTrue();
  }

  @Test
  void await_runUnknown_notFound() {
    assertThatThrownBy(() -> xdr.run("nowhere").await(Duration.ofMinutes(1)))
        .hasMessageContaining("Can't find query run");
    assertThatThrownBy(() -> xdr.run("nowhere").results().iterator().hasNext())
        .isInstanceOf(RunException.class);
  }

  private void rejected(UnaryOperator<XdrQueryRequest.Builder> request, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> xdr.run(request))
        .withMessageContaining(message);
  }

  private int cancels() {
    return (int)
        central.apiCalls().stream().filter(call -> call.path().endsWith("/cancel")).count();
  }

  private static Instant at(int day) {
    return Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofDays(day));
  }

  private static XdrQueryRequest.Builder day(XdrQueryRequest.Builder query) {
    return query.template("SELECT 1").from(at(1)).to(at(2));
  }

  private static LiveDiscoverRequest.Builder onAll(LiveDiscoverRequest.Builder query) {
    return query.template("SELECT name FROM processes").allEndpoints(true);
  }
}
