package dev.connectorsdk.sophos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.error.ConflictException;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.RateLimitException;
import dev.connectorsdk.core.error.ServerException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.sophos.alert.AlertAction;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {
  private final Central central = new Central();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void readOnlyRole_write_forbiddenWithAdvice() {
    SophosClient client = central.client(central.simulator.credential(ServiceRole.READ_ONLY));
    assertThat(client.tenant().alerts().get(central.alertId())).isNotNull();

    assertThatThrownBy(
            () -> client.tenant().alerts().act(central.alertId(), AlertAction.ACKNOWLEDGE))
        .isInstanceOf(ForbiddenException.class)
        .hasMessageContaining("role of the credential")
        .hasMessageContaining("Quote id");
  }

  @Test
  void unknownId_get_notFound() {
    assertThatThrownBy(() -> central.client().tenant().alerts().get("unknown"))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("no object with this id");
  }

  @Test
  void unknownApi_get_differsFromUnknownObject() {
    always(SimulatedResponse.json(404, Map.of("error", "ApplicationNotFound")));

    assertThatThrownBy(this::getAlert)
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("no such API");
  }

  @Test
  void isolation_alreadyChanging_conflict() {
    central.simulator.tenant().beginIsolationChange(central.endpointId());

    assertThatThrownBy(
            () ->
                central
                    .client()
                    .tenant()
                    .endpoints()
                    .isolation()
                    .update(central.endpointId(), true, "x"))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("under way");
  }

  @ParameterizedTest
  @CsvSource({
    "400, StatusException, page key",
    "403, ForbiddenException, the role of the credential",
    "409, ConflictException, a name is taken",
    "410, StatusException, does not exist",
    "422, StatusException, count limit",
    "500, ServerException, call again later",
    "502, ServerException, call again later",
    "503, ServerException, call again later",
    "504, ServerException, took too long",
  })
  void eachStatusHasItsTypeAndAdvice(int status, String type, String words) {
    always(
        SimulatedResponse.json(
            status,
            Map.of(
                "error",
                "someCode",
                "message",
                "In words",
                "correlationId",
                "c-1",
                "requestId",
                "r-1")));

    StatusException refusal = catchThrowableOfType(StatusException.class, this::getAlert);

    assertThat(refusal.getClass().getSimpleName()).isEqualTo(type);
    assertThat(refusal.status()).isEqualTo(status);
    assertThat(refusal.code()).hasValue("someCode");
    assertThat(refusal.text()).hasValue("In words");
    assertThat(refusal.requestId()).hasValue("c-1");
    assertThat(refusal)
        .hasMessageContaining(words)
        .hasMessageContaining("GET 127.0.0.1/common/v1/alerts/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"requestId\":\"r-1\"}|r-1",
        "{\"error\":\"x\"}|h-1",
        "{\"correlationId\":\"\",\"requestId\":null}|h-1",
      })
  void theIdToQuoteComesFromWhereThereIsOne(String body, String id) {
    always(SimulatedResponse.text(400, "application/json", body).withHeader("x-request-id", "h-1"));

    assertThat(catchThrowableOfType(StatusException.class, this::getAlert).requestId())
        .hasValue(id);
  }

  @ParameterizedTest
  @CsvSource({
    "500, ''", "500, <html>Oops</html>", "500, {\"error\":\"internalServerError\"}",
    "502, ''", "502, <html>Oops</html>", "502, {\"error\":\"x\"}",
    "503, ''", "503, <html>Oops</html>", "503, {\"error\":\"x\"}",
    "504, ''", "504, <html>Oops</html>", "504, {\"error\":",
  })
  void read_failsAlways_isRetriedThenFails(int status, String body) {
    always(SimulatedResponse.text(status, "text/html", body));

    ServerException failure = catchThrowableOfType(ServerException.class, this::getAlert);

    assertThat(failure.status()).isEqualTo(status);
    assertThat(failure.body()).isEqualTo(body);
    assertThat(failure.attempts()).hasSize(4);
    assertThat(central.apiCalls()).hasSize(4);
  }

  @Test
  void read_failsOnce_succeeds() {
    central.simulator.faults().on("GET", "/common/**").times(2).inject(Fault.status(503));

    getAlert();
    assertThat(central.apiCalls()).hasSize(3);
  }

  @Test
  void actionAndSearch_fail_onlySearchIsRetried() {
    central.simulator.faults().on("POST", "/common/**").times(1).inject(Fault.status(500));
    SophosClient client = central.client();

    assertThatThrownBy(
            () -> client.tenant().alerts().act(central.alertId(), AlertAction.ACKNOWLEDGE))
        .isInstanceOf(ServerException.class);
    assertThat(central.apiCalls()).hasSize(1);

    central.simulator.faults().on("POST", "/common/**").times(1).inject(Fault.status(500));
    assertThat(client.tenant().alerts().search(q -> q).stream()).hasSize(12);
    assertThat(central.apiCalls()).hasSize(3);
  }

  @Test
  void retryAfter_inSeconds_isWaitedFor() {
    throttledOnce("5");
    getAlert();
    assertThat(central.sleeps()).containsExactly(Duration.ofSeconds(5));
  }

  @Test
  void retryAfter_asDate_isWaitedFor() {
    throttledOnce("Sun, 01 Mar 2026 12:00:09 GMT");
    getAlert();
    assertThat(central.sleeps()).containsExactly(Duration.ofSeconds(9));
  }

  @Test
  void retryAfter_absent_backoffIsUsed() {
    central.simulator.faults().on("GET", "/common/**").times(1).inject(Fault.status(429));
    getAlert();
    assertThat(central.sleeps()).containsExactly(Duration.ofMillis(500));
  }

  @Test
  void action_throttled_isRetried() {
    central
        .simulator
        .faults()
        .on("POST", "/common/**")
        .times(1)
        .inject(Fault.response(SimulatedResponse.empty(429).withHeader("Retry-After", "2")));

    assertThat(central.client().tenant().alerts().act(central.alertId(), AlertAction.ACKNOWLEDGE))
        .isNotNull();
  }

  @Test
  void retryAfter_beyondDeadline_failsAtOnce() {
    always(SimulatedResponse.empty(429).withHeader("Retry-After", "3600"));

    RateLimitException refusal = catchThrowableOfType(RateLimitException.class, this::getAlert);

    assertThat(refusal.retryAfter()).hasValue(Duration.ofHours(1));
    assertThat(refusal).hasMessageContaining("10 per second");
    assertThat(central.sleeps()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 308})
  void redirect_anyHost_isNotFollowed(int status) {
    always(SimulatedResponse.empty(status).withHeader("Location", "https://evil.example.com/"));

    assertThatThrownBy(this::getAlert)
        .isInstanceOf(StatusException.class)
        .hasMessageContaining("evil.example.com")
        .hasMessageContaining("not followed");
    assertThat(central.apiCalls()).hasSize(1);
  }

  @Test
  void partnerCall_gatewayTimeout_adviceNamesTheLevel() {
    central.simulator.faults().on("GET", "/partner/**").inject(Fault.status(504));
    SophosClient client = central.client(central.simulator.partnerCredential());

    assertThatThrownBy(() -> client.partner().tenants().get("t"))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("another level");
  }

  private void always(SimulatedResponse answer) {
    central.simulator.faults().on("GET", "/common/**").inject(Fault.response(answer));
  }

  private void throttledOnce(String retryAfter) {
    SimulatedResponse answer = SimulatedResponse.empty(429).withHeader("Retry-After", retryAfter);
    central.simulator.faults().on("GET", "/common/**").times(1).inject(Fault.response(answer));
  }

  private void getAlert() {
    assertThat(central.client().tenant().alerts().get(central.alertId()).id())
        .isEqualTo(central.alertId());
  }
}
