package dev.connectorsdk.stackone.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.stackone.fixture.FakeTime;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.FaultCatalog;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An action that reached the service is not run again, unless the service did not run it. */
class WriteOnceTest {
  private static final Set<String> NOTHING_WAS_DONE =
      Set.of(
          "429 without Retry-After",
          "429 with Retry-After in seconds",
          "429 with Retry-After as a date",
          "503 with Retry-After");

  private final Timing timing = new FakeTime().timing();
  private final Acme acme =
      new Acme(
          o ->
              o.timing(timing)
                  .readTimeout(Duration.ofMillis(700))
                  .callTimeout(Duration.ofSeconds(5))
                  .maxResponseBytes(100_000));
  private final String account = acme.link("customer");

  @AfterEach
  void close() {
    acme.close();
  }

  static Stream<Fault> faults() {
    return FaultCatalog.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void run_everyFault_sentOnce(Fault fault) {
    acme.service.faults().on("POST", Acme.RPC).times(1).inject(fault);

    run();

    boolean again = NOTHING_WAS_DONE.contains(fault.name());
    assertThat(acme.actions()).hasSize(again ? 2 : 1);
    assertThat(acme.deeds).hasValue(fault.handlesRequest() || again ? 1 : 0);
  }

  private void run() {
    try {
      assertThat(acme.client.account(account).actions().run(Acme.ACTION)).isNotNull();
    } catch (ApiException failure) {
      assertThat(failure).hasMessageContaining("/actions/rpc");
    }
  }
}
