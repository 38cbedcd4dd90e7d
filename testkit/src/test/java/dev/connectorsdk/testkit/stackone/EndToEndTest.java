package dev.connectorsdk.testkit.stackone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a Sophos credential to rows, with HTTP calls except for the dashboard. */
class EndToEndTest {
  @ParameterizedTest
  @ValueSource(strings = {"tenant", "partner", "organization"})
  void credential_profileSessionLinkAction_rows(String level) {
    try (SophosCentralSimulator sophos = SophosCentralSimulator.builder().https().start();
        StackOneSimulator stackOne = above(sophos)) {
      SimulatedCredential credential = credential(sophos, level);
      stackOne
          .dashboard()
          .createProfile(
              ProfileForm.sophos("Sophos", credential.clientId(), credential.revealSecret()));
      StackOneTestClient caller = StackOneTestClient.of(stackOne);
      Object profile =
          caller.get("/auth_configs?connector_key=sophos&enabled=true").data().get(0).get("id");
      String link =
          caller
              .link(Map.of("provider", "sophos", "connector_profile_id", present(profile)))
              .toString();
      StackOneTestClient browser = StackOneTestClient.anonymous(stackOne);
      assertThat(browser.get(link).text()).contains("Sophos Central");
      browser.send("POST", link, "provider=sophos", "application/x-www-form-urlencoded");
      Map<String, Object> account =
          caller.get("/accounts?origin_owner_id=customer-1&providers=sophos").list().get(0);
      assertThat(account).containsEntry("status", "active");
      String id = String.valueOf(account.get("id"));
      assertThat(caller.get("/actions?filter[account_ids]=" + id).text())
          .contains("sophos_list_alerts");
      StackOneTestClient.Reply first =
          caller.run(id, "sophos_list_alerts", Map.of("query", Map.of("page_size", 1)));
      assertThat(first.data()).hasSize(1);
      StackOneTestClient.Reply second =
          caller.run(
              id,
              "sophos_list_alerts",
              Map.of("query", Map.of("page_size", 1, "next", present(first.get("next")))));
      assertThat(second.data()).hasSize(1).isNotEqualTo(first.data());
      assertThat(caller.run(id, "sophos_list_endpoints", Map.of()).data()).isNotEmpty();
      assertThat(caller.get("/requests/logs?include=step_logs&page_size=1").text())
          .contains("\"action\":\"sophos_list_endpoints\"", "/endpoint/v1/endpoints")
          .doesNotContain(credential.revealSecret());
      assertThat(caller.get("/requests/logs/steps").data().get(0))
          .containsEntry("account_id", id)
          .containsEntry("provider", "sophos")
          .containsEntry("status", 200L);
      assertThat(caller.post("/logs/steps", Map.of()).text()).contains("\"step_index\":1");
      assertThat(stackOne.unexpected()).isEmpty();
      assertThat(sophos.unexpected()).isEmpty();
      assertThat(stackOne.traffic().calls())
          .extracting(RecordedCall::server)
          .containsOnly("stackone");
    }
  }

  @Test
  void concurrentCallers_sameOwner_oneAccount() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try (StackOneSimulator simulator = EchoConnector.simulator().start()) {
      EchoConnector.echoProfile(simulator);
      StackOneTestClient caller = StackOneTestClient.of(simulator);
      String link = caller.link(Map.of("provider", "echo")).toString();
      List<Callable<String>> clicks = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        clicks.add(() -> caller.send("POST", link, "", "text/plain").text());
      }
      for (Future<String> click : threads.invokeAll(clicks)) {
        assertThat(click.get()).contains("Account linked.");
      }
      assertThat(simulator.accounts()).hasSize(1);
      String account = simulator.accounts().get(0).id();
      List<Callable<Object>> runs = new ArrayList<>();
      for (int i = 0; i < 256; i++) {
        Map<String, ?> arguments = Map.of("query", Map.of("text", "text-" + i));
        runs.add(() -> present(caller.run(account, EchoConnector.ECHO, arguments).get("data")));
      }
      int i = 0;
      for (Future<Object> run : threads.invokeAll(runs)) {
        assertThat(run.get()).isEqualTo("text-" + i++);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static StackOneSimulator above(SophosCentralSimulator sophos) {
    return EchoConnector.simulator()
        .sophos(sophos.identityUrl(), sophos.globalUrl())
        .sophosTrust(sophos.trust().orElseThrow())
        .start();
  }

  private static SimulatedCredential credential(SophosCentralSimulator sophos, String level) {
    return switch (level) {
      case "partner" -> sophos.partnerCredential();
      case "organization" -> sophos.organizationCredential();
      default -> sophos.tenantCredential();
    };
  }

  private static <T> T present(@Nullable T value) {
    return Objects.requireNonNull(value);
  }
}
