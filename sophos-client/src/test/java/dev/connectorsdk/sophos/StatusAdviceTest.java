package dev.connectorsdk.sophos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.sophos.alert.AlertAction;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The advice for each status: every method, at most what the status says. */
class StatusAdviceTest {
  private static final Map<String, BiFunction<Central, TenantScope, Object>> READS =
      Map.of(
          "GET",
          StatusAdviceTest::getAlert,
          "POST a search",
          (central, tenant) -> tenant.alerts().search(q -> q).stream().count());
  private static final Map<String, BiFunction<Central, TenantScope, Object>> WRITES =
      Map.of(
          "POST",
          (central, tenant) -> tenant.alerts().act(central.alertId(), AlertAction.ACKNOWLEDGE),
          "PATCH",
          (central, tenant) ->
              tenant.endpoints().isolation().update(central.endpointId(), true, "x"),
          "DELETE",
          (central, tenant) -> tenant.endpoints().delete(central.endpointId()));

  private final Central central = new Central();
  private final TenantScope tenant = central.client().tenant();

  @AfterEach
  void close() {
    central.close();
  }

  private static Object getAlert(Central central, TenantScope tenant) {
    return tenant.alerts().get(central.alertId());
  }

  private StatusException refused(
      SimulatedResponse response, BiFunction<Central, TenantScope, Object> call) {
    for (String api : new String[] {"/common/**", "/endpoint/**"}) {
      central.simulator.faults().on("*", api).inject(Fault.response(response));
    }
    StatusException failure =
        catchThrowableOfType(StatusException.class, () -> call.apply(central, tenant));
    central.simulator.faults().clear();
    return failure;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "400, page key, false",
    "401, token was refused, false",
    "402, license, false",
    "403, role, false",
    "404, no object with this id, false",
    "405, does not offer, false",
    "406, the form of the request, false",
    "407, proxyAuthenticator, false",
    "408, took too long, true",
    "409, a name is taken, false",
    "410, does not exist, false",
    "411, the form of the request, false",
    "412, not in the state, false",
    "413, too large, false",
    "414, too long, false",
    "415, the form of the request, false",
    "417, the form of the request, false",
    "418, Correct what the response names, false",
    "421, did not process, false",
    "422, count limit, false",
    "423, locked, false",
    "424, Correct what the response names, false",
    "425, did not process, false",
    "426, the form of the request, false",
    "428, not in the state, false",
    "429, 10 per second, false",
    "431, too long, false",
    "451, legal reasons, false",
    "499, Correct what the response names, false",
    "500, service failed, true",
    "501, does not offer, false",
    "502, service failed, true",
    "503, service failed, true",
    "504, took too long, true",
    "505, service failed, true",
    "507, service failed, true",
    "511, captive portal, false",
    "520, service failed, true",
    "599, service failed, true"
  })
  void advice_eachStatusAndMethod_saysWhatTheStatusSays(
      int status, String words, boolean mayHaveRun) {
    SimulatedResponse response =
        SimulatedResponse.json(status, Map.of("error", "someCode", "message", "In words"));
    READS.forEach((name, call) -> check(name, refused(response, call), status, words, false));
    WRITES.forEach((name, call) -> check(name, refused(response, call), status, words, mayHaveRun));
  }

  private static void check(
      String name, StatusException failure, int status, String words, boolean mayHaveRun) {
    assertThat(failure.status()).as(name).isEqualTo(status);
    assertThat(failure.advice()).as(name).contains(words).doesNotContain("127.0.0.1");
    assertThat(failure.advice().contains("change was made")).as(name).isEqualTo(mayHaveRun);
    assertThat(failure.advice().contains("arguments")).as(name).isEqualTo(status == 400);
    assertThat(failure.advice().contains("role")).as(name).isEqualTo(status == 403);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 405, 409, 410, 418, 429, 451})
  void page_anyRefusal_namesWhatIsInBetween(int status) {
    StatusException failure =
        refused(
            SimulatedResponse.text(status, "text/html", " \n<html>Blocked</html>"),
            StatusAdviceTest::getAlert);

    assertThat(failure.status()).isEqualTo(status);
    assertThat(failure.advice())
        .contains("web page", "firewall")
        .doesNotContain("role", "arguments", "no object", "token");
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 301, 302, 303, 304, 305, 307, 308, 399})
  void redirect_withoutATarget_namesNoHost(int status) {
    StatusException failure = refused(SimulatedResponse.empty(status), StatusAdviceTest::getAlert);

    assertThat(failure.status()).isEqualTo(status);
    assertThat(failure.text()).hasValue("without a target");
    assertThat(failure.advice()).contains("base URL").doesNotContain("127.0.0.1", "Redirects");
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 409})
  void deletion_doneByAnEarlierAttempt_saysSo(int status) {
    central.simulator.faults().on("DELETE", "/endpoint/**").times(1).inject(Fault.status(500));
    central.simulator.faults().on("DELETE", "/endpoint/**").inject(Fault.status(status));

    StatusException failure =
        catchThrowableOfType(
            StatusException.class, () -> tenant.endpoints().delete(central.endpointId()));

    assertThat(failure.status()).isEqualTo(status);
    assertThat(failure.advice()).contains("An earlier attempt of this call may have done its work");
  }
}
