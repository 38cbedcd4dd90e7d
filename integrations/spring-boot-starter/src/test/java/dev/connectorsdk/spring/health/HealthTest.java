package dev.connectorsdk.spring.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.Sleeper;
import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.UnauthorizedException;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.spring.Contexts;
import dev.connectorsdk.spring.SophosProperties;
import dev.connectorsdk.spring.StackOneProperties;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.SecretMarker;
import dev.connectorsdk.testkit.http.VirtualClock;
import dev.connectorsdk.testkit.junit.WithSimulators;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.ApiKeyScope;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

@WithSimulators(startsAt = "2026-11-23T12:00:00Z")
class HealthTest {

  @Test
  void sophos_manyProbes_oneTokenPerInterval(SophosCentralSimulator central, VirtualClock clock) {
    sophos(
        Contexts.sophos(central),
        clock,
        check -> {
          for (int i = 0; i < 50; i++) {
            assertThat(check.get().details()).containsEntry("level", "tenant");
          }
          central.traffic().expectTokenRequests(1);
          clock.advance(Duration.ofMinutes(5));
          check.get();
          central.traffic().expectTokenRequests(2);
        });
  }

  @Test
  void sophos_concurrentProbes_shareOneCheck(SophosCentralSimulator central, VirtualClock clock) {
    central.faults().on("POST", "/api/v2/oauth2/token").inject(Fault.slow(Duration.ofMillis(200)));
    sophos(
        Contexts.sophos(central),
        clock,
        check -> {
          List<CompletableFuture<CheckResult>> probes =
              Stream.generate(() -> CompletableFuture.supplyAsync(check)).limit(8).toList();
          assertThat(probes).allSatisfy(probe -> assertThat(probe.join().succeeded()).isTrue());
          central.traffic().expectTokenRequests(1);
        });
  }

  @Test
  void sophos_refusedSecret_failsWithCauseAndRecovers(
      SophosCentralSimulator central, VirtualClock clock) {
    sophos(
        Contexts.sophos(central)
            .withPropertyValues("connector.sophos.credential.expires-on=2026-11-20"),
        clock,
        check -> {
          assertThat(check.get().succeeded()).isTrue();
          central.credentials().changeSecret(central.tenantCredential().clientId());
          assertThat(check.get().succeeded()).as("reused").isTrue();
          clock.advance(Duration.ofMinutes(5));
          CheckResult refused = check.get();
          assertThat(refused.failure()).isInstanceOf(AuthenticationException.class);
          assertThat(refused.details()).containsKey("explanation");
          assertThat(refused + "" + refused.failure()).doesNotContain(SecretMarker.TEXT);
          check.get();
          central.traffic().expectTokenRequests(2);
        });
  }

  @Test
  void sophos_serviceDown_isTriedAgainAfterFailureInterval(
      SophosCentralSimulator central, VirtualClock clock) {
    central
        .faults()
        .on("POST", "/api/v2/oauth2/token")
        .times(1)
        .inject(Fault.resetBeforeResponse());
    sophos(
        Contexts.sophos(central),
        clock,
        check -> {
          assertThat(check.get().failure()).isInstanceOf(TransportException.class);
          clock.advance(Duration.ofSeconds(30));
          assertThat(check.get().succeeded()).isTrue();
        });
  }

  @Test
  void sophos_slowService_endsAtItsTimeout(SophosCentralSimulator central, VirtualClock clock) {
    central.faults().on("POST", "/api/v2/oauth2/token").inject(Fault.slow(Duration.ofMinutes(1)));
    sophos(
        Contexts.sophos(central).withPropertyValues("connector.sophos.health.timeout=200ms"),
        clock,
        check -> assertThat(check.get().failure()).isInstanceOf(TransportException.class));
  }

  @Test
  void sophos_expiryDates_areDetails(SophosCentralSimulator central, VirtualClock clock) {
    assertThat(credential(central, clock, "expires-on=2026-12-13"))
        .containsEntry("name", "sophos")
        .containsEntry("expiry", "expiring")
        .containsEntry("expiresOn", "2026-12-13")
        .containsEntry("daysLeft", 20L);
    assertThat(credential(central, clock, "expires-on=2026-11-20"))
        .containsEntry("expiry", "expired")
        .containsEntry("daysLeft", -3L);
    assertThat(credential(central, clock, "expires-on=2029-11-23"))
        .containsEntry("expiry", "valid")
        .containsEntry("daysLeft", 1096L);
    assertThat(credential(central, clock, "role=ReadOnly"))
        .containsEntry("expiry", "unknown")
        .doesNotContainKey("daysLeft");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> credential(
      SophosCentralSimulator central, VirtualClock clock, String property) {
    CompletableFuture<Map<String, Object>> found = new CompletableFuture<>();
    sophos(
        Contexts.sophos(central).withPropertyValues("connector.sophos.credential." + property),
        clock,
        check -> found.complete((Map<String, Object>) check.get().details().get("credential")));
    return found.join();
  }

  @Test
  void stackOne_key_isProved(StackOneSimulator service, VirtualClock clock) {
    stackOne(
        Contexts.stackOne(service),
        clock,
        check -> {
          assertThat(check.get().details()).containsEntry("accounts", "readable");
          check.get();
          assertThat(service.traffic().calls()).hasSize(1);
          service.disable(service.apiKey());
          clock.advance(Duration.ofMinutes(5));
          assertThat(check.get().failure()).isInstanceOf(UnauthorizedException.class);
          assertThat(String.valueOf(check.get().failure())).doesNotContain(SecretMarker.TEXT);
        });
  }

  @Test
  void stackOne_keyWithoutScope_isValid(StackOneSimulator service, VirtualClock clock) {
    String key = service.addApiKey("actions", ApiKeyScope.ACTIONS_EXECUTE).reveal();
    stackOne(
        Contexts.stackOneUrl(service).withPropertyValues("connector.stackone.api-key=" + key),
        clock,
        check -> {
          assertThat(check.get().succeeded()).isTrue();
          assertThat(check.get().details()).containsEntry("accounts", "not readable with this key");
        });
  }

  private static void sophos(
      ApplicationContextRunner runner, VirtualClock clock, Consumer<HealthCheck> test) {
    withTiming(runner, clock)
        .run(
            context -> {
              Map<String, SophosClient> clients = context.getBeansOfType(SophosClient.class);
              SophosProperties properties = context.getBean(SophosProperties.class);
              test.accept(
                  SophosChecks.of(context, properties, clients).apply(clients.get("sophosClient")));
            });
  }

  private static void stackOne(
      ApplicationContextRunner runner, VirtualClock clock, Consumer<HealthCheck> test) {
    withTiming(runner, clock)
        .run(
            context ->
                test.accept(
                    StackOneChecks.of(
                            context.getBean(StackOneProperties.class),
                            context.getBeanProvider(Timing.class))
                        .apply(client(context))));
  }

  private static StackOneClient client(ApplicationContext context) {
    return context.getBean(StackOneClient.class);
  }

  private static ApplicationContextRunner withTiming(
      ApplicationContextRunner runner, VirtualClock clock) {
    return runner.withBean(Timing.class, () -> new Timing(clock, Sleeper.system(), () -> 0.5));
  }
}
