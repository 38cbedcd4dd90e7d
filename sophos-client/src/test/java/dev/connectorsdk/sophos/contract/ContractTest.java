package dev.connectorsdk.sophos.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.contract.operation.Ids;
import dev.connectorsdk.sophos.contract.operation.Operation;
import dev.connectorsdk.sophos.contract.operation.Operations;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.RecordedCall;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One row for each operation: the values it sends, and what is read from the response. Names,
 * account headers and hosts are compared with the published operations by {@link SentRequestsTest}.
 */
class ContractTest {
  private final Central central = new Central();

  @AfterEach
  void close() {
    central.close();
  }

  static Stream<Operation> operations() {
    return Operations.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  void operation_sentValuesAndReadResponse_areAsDocumented(Operation operation) {
    SophosClient client = central.client(operation.level().credential(central.simulator));

    Ids ids = new Ids(central);
    String body = operation.body(ids);

    Object answer = operation.call().apply(client, ids);

    RecordedCall call = central.apiCalls().get(0);
    assertThat(call.method() + " " + call.route()).isEqualTo(operation.request());
    assertThat(call.server()).isEqualTo(operation.level().server());
    assertThat(query(call)).isEqualTo(operation.query());
    assertThat(unmasked(call.body())).isEqualTo(body);
    assertThat(call.status()).isBetween(200, 202);
    assertThat(answer).isEqualTo(operation.answer());
    assertThat(central.simulator.unexpected()).isEmpty();
  }

  @Test
  void tokenRequest_sent_hasTheCredentialInTheForm() {
    assertThat(central.client().identity()).isNotNull();

    RecordedCall call = central.calls().get(0);
    assertThat(call.server()).isEqualTo("identity");
    assertThat(call.header("Authorization")).isEmpty();
    assertThat(call.body().split("&"))
        .containsExactlyInAnyOrder(
            "grant_type=client_credentials",
            "client_id=" + central.simulator.tenantCredential().clientId(),
            "client_secret=***",
            "scope=token");
  }

  @Test
  void emptyBody_sent_isAnEmptyObject() {
    central.client().tenant().endpoints().scan(central.endpointId());

    assertThat(Json.read(central.apiCalls().get(0).body())).isEqualTo(Map.of());
    assertThat(central.apiCalls().get(0).header("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
  }

  /** The traffic masks every member whose name ends in "password", also this switch. */
  private static String unmasked(String body) {
    return body.replace("\"regeneratePassword\":\"***\"", "\"regeneratePassword\":true");
  }

  private static Map<String, String> query(RecordedCall call) {
    Map<String, String> query = new TreeMap<>();
    call.query().forEach((name, values) -> query.put(name, String.join("|", values)));
    return query;
  }
}
