package dev.connectorsdk.sophos.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An answer without end is cut, with an error that says so and in little memory. */
class BombTest {
  private static final long LIMIT = 1024 * 1024;

  private final Central central = new Central();
  private final TenantScope tenant =
      central
          .client(
              b ->
                  b.credentials(Central.of(central.simulator.tenantCredential()))
                      .options(o -> o.maxResponseBytes(LIMIT)))
          .tenant();

  @AfterEach
  void close() {
    central.close();
  }

  static Stream<Fault> bombs() {
    return Stream.of(
        Fault.endlessBody(),
        Fault.endlessGzip(),
        Fault.largeBody(64 * LIMIT),
        Fault.largeBody(LIMIT + 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bombs")
  void response_aboveTheLimit_failsWithAdvice(Fault bomb) throws Exception {
    assertThat(tenant.alerts().list().stream()).hasSize(12);
    central.simulator.faults().on("GET", "/common/**").inject(bomb);
    int before = central.apiCalls().size();

    long allocated = allocatedBy(this::assertCut);

    assertThat(allocated).isLessThan(8 * LIMIT);
    assertThat(central.apiCalls()).as("not asked for again").hasSize(before + 1);
  }

  private void assertCut() {
    assertThatThrownBy(() -> tenant.alerts().get("a"))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("larger than the " + LIMIT + " bytes allowed")
        .hasMessageContaining("maxResponseBytes");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bombs")
  void tokenResponse_aboveTheLimit_fails(Fault bomb) {
    central.simulator.tokens().revokeAll();
    central.simulator.faults().on("POST", Central.TOKEN).inject(bomb);

    assertThatThrownBy(() -> tenant.alerts().get("a"))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("maxResponseBytes");
  }

  private static long allocatedBy(Runnable call) throws ReflectiveOperationException {
    long before = allocated();
    call.run();
    return allocated() - before;
  }

  /** By reflection: the module under test does not read the one that counts. */
  private static long allocated() throws ReflectiveOperationException {
    Object threads =
        Class.forName("java.lang.management.ManagementFactory")
            .getMethod("getThreadMXBean")
            .invoke(null);
    Object bytes =
        Class.forName("com.sun.management.ThreadMXBean")
            .getMethod("getThreadAllocatedBytes", long.class)
            .invoke(threads, Thread.currentThread().getId());
    return ((Number) bytes).longValue();
  }
}
