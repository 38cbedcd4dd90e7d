package dev.connectorsdk.sophos.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One client, many tenants at a time. */
class InterleavedTest {
  private static final int CALLS = Boolean.getBoolean("long.tests") ? 10_000 : 2_000;
  private static final List<String> REGIONS = List.of("eu01", "us03", "au01");

  private final Central central = new Central(b -> b.sizes(1, 0));
  private final List<SimulatedTenant> tenants =
      IntStream.range(0, 50)
          .mapToObj(i -> central.simulator.partner().addTenant("T" + i, REGIONS.get(i % 3)))
          .toList();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void interleavedCalls_manyTenants_ownHeaderAndHost() throws Exception {
    tenants.forEach(tenant -> tenant.addAlerts(1));
    SophosClient client =
        central.client(
            b ->
                b.credentials(Central.of(central.simulator.partnerCredential()))
                    .options(o -> o.withoutRateLimits()));
    List<TenantScope> scopes = tenants.stream().map(tenant -> client.tenant(tenant.id())).toList();
    List<String> alerts = tenants.stream().map(t -> Central.firstId(t.alerts().all())).toList();

    onEightThreads(
        number -> {
          int at = (number * 7) % tenants.size();
          return scopes.get(at).alerts().get(alerts.get(at)).id();
        });

    Map<String, SimulatedTenant> byAlert =
        IntStream.range(0, tenants.size())
            .boxed()
            .collect(Collectors.toMap(alerts::get, tenants::get));
    List<RecordedCall> calls =
        central.simulator.traffic().calls("GET", "/common/v1/alerts/{alertId}");
    assertThat(calls).hasSize(CALLS);
    assertThat(calls)
        .allSatisfy(
            call -> {
              String alert = call.path().substring(call.path().lastIndexOf('/') + 1);
              SimulatedTenant owner = Objects.requireNonNull(byAlert.get(alert));
              assertThat(call.header("X-Tenant-ID")).hasValue(owner.id());
              assertThat(call.server()).isEqualTo(owner.region());
              assertThat(call.status()).isEqualTo(200);
            });
  }

  private static void onEightThreads(Function<Integer, String> call) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<String>> answers = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      int number = i;
      answers.add(threads.submit(() -> call.apply(number)));
    }
    for (Future<String> answer : answers) {
      assertThat(answer.get(120, TimeUnit.SECONDS)).isNotEmpty();
    }
    threads.shutdown();
  }
}
