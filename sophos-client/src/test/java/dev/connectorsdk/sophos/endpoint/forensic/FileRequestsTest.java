package dev.connectorsdk.sophos.endpoint.forensic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.sophos.WaitProgress;
import dev.connectorsdk.sophos.endpoint.Endpoints;
import dev.connectorsdk.sophos.fixture.Central;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Forensic logs and memory dumps: requested, waited for, unknown, interrupted. */
class FileRequestsTest {
  private static final Duration DAY = Duration.ofDays(1);

  private final Central central = new Central();
  private final Endpoints endpoints = central.client().tenant().endpoints();
  private final ForensicLogs logs = endpoints.forensicLogs();
  private final MemoryDumps dumps = endpoints.memoryDumps();
  private final String endpoint = central.endpointId();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void await_forensicLog_progressThenFile() {
    FileRequest request = logs.request(endpoint, ForensicLogMode.FAST, DAY);
    List<WaitProgress<FileRequest>> progress = new ArrayList<>();

    FileRequest end = logs.await(endpoint, request.id(), Duration.ofMinutes(2), progress::add);

    assertThat(request.expiresAt()).contains(Instant.parse("2026-03-02T12:00:00Z"));
    assertThat(progress).hasSizeGreaterThan(3);
    assertThat(progress.get(0).state()).isEqualTo(request);
    assertThat(end.file().orElseThrow().sha256().orElseThrow()).matches("[0-9a-f]{64}");
    assertThat(logs.get(endpoint, request.id())).isEqualTo(end);
  }

  @Test
  void await_memoryDump_fileIsThatOfTheDump() {
    String id = dumps.requestProcess(endpoint, 4711, DAY).id();

    FileRequest end = dumps.await(endpoint, id, Duration.ofMinutes(2));

    assertThat(end.file()).isPresent().isEqualTo(end.memoryDumpFile());
    assertThat(end.forensicLogFile()).isEmpty();
  }

  @Test
  void await_notFinished_failsAtTheDeadline() {
    String id = dumps.requestKernel(endpoint, DAY).id();
    Instant start = central.clock.instant();

    TransportException failure =
        catchThrowableOfType(
            TransportException.class, () -> dumps.await(endpoint, id, Duration.ofSeconds(15)));

    assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
    assertThat(failure)
        .hasMessageContaining("/endpoint/v1/endpoints/" + endpoint + "/memory-dumps/" + id)
        .hasMessageContaining("check that the endpoint is online");
    assertThat(Duration.between(start, central.clock.instant()))
        .isLessThanOrEqualTo(Duration.ofSeconds(15));
  }

  @Test
  void await_threadInterrupted_endsAndKeepsTheFlag() {
    String id = logs.request(endpoint, ForensicLogMode.FAST, DAY).id();

    TransportException failure =
        catchThrowableOfType(
            TransportException.class,
            () ->
                logs.await(
                    endpoint,
                    id,
                    Duration.ofMinutes(2),
                    progress -> Thread.currentThread().interrupt()));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(failure.reason()).isEqualTo(Reason.INTERRUPTED);
  }

  @Test
  void unknownEndpointOrRequest_anyCall_notFound() {
    String id = logs.request(endpoint, ForensicLogMode.FAST, DAY).id();
    central.simulator.tenant().addEndpoints(1);
    String other = String.valueOf(central.simulator.tenant().endpoints().first(2).get(1).get("id"));

    notFound(() -> logs.request("none", ForensicLogMode.FAST, DAY));
    notFound(() -> logs.get(endpoint, "none"));
    notFound(() -> logs.get(other, id));
    notFound(() -> dumps.get(endpoint, id));
    notFound(() -> dumps.requestKernel("none", DAY));
    notFound(() -> dumps.await(endpoint, "none", Duration.ofMinutes(1)));
  }

  @Test
  void badArguments_passed_nothingIsSent() {
    rejected(() -> logs.request("e", ForensicLogMode.FAST, Duration.ZERO), "expires must be more");
    rejected(() -> logs.request(" ", ForensicLogMode.FAST, DAY), "endpointId");
    rejected(() -> logs.await("e", " ", DAY), "requestId");
    rejected(() -> logs.await("e", "r", Duration.ofSeconds(-1)), "more than zero");
    rejected(() -> dumps.requestProcess("e", -1, DAY), "pid must not be negative, was -1");
    rejected(() -> dumps.requestKernel("e", Duration.ofSeconds(-1)), "expires must be more");
    assertThat(central.apiCalls()).isEmpty();
  }

  private static void notFound(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NotFoundException.class);
  }

  private static void rejected(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
