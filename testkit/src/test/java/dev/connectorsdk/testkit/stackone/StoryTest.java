package dev.connectorsdk.testkit.stackone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.http.VirtualClock;
import java.time.Instant;
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

/** The story from a Sophos credential to rows, told by HTTP calls alone but for the dashboard. */
class StoryTest {
  private final VirtualClock clock = VirtualClock.at(Instant.parse("2026-01-02T03:04:05Z"));

  @Test
  void aCredentialBecomesRowsThroughProfileSessionLinkAndAction() {
    try (SophosStandIn sophos = new SophosStandIn(clock, "tenant");
        StackOneSimulator stackOne = sophos.simulator().start()) {
      stackOne
          .dashboard()
          .createProfile(ProfileForm.sophos("Sophos", "client", SophosStandIn.SECRET));
      Caller caller = Caller.of(stackOne);
      Object profile =
          caller.get("/auth_configs?connector_key=sophos&enabled=true").data().get(0).get("id");
      String link =
          caller
              .link(Map.of("provider", "sophos", "connector_profile_id", present(profile)))
              .toString();
      Caller browser = Caller.anonymous(stackOne);
      assertThat(browser.get(link).text()).contains("Sophos Central");
      browser.send("POST", link, "provider=sophos", "application/x-www-form-urlencoded");
      Map<String, Object> account =
          caller.get("/accounts?origin_owner_id=customer-1&providers=sophos").list().get(0);
      assertThat(account).containsEntry("status", "active");
      String id = String.valueOf(account.get("id"));
      assertThat(caller.get("/actions?filter[account_ids]=" + id).text())
          .contains("sophos_list_alerts");
      assertThat(caller.run(id, "sophos_list_alerts", Map.of()).data())
          .containsExactly(Map.of("id", "a-1"));
      assertThat(stackOne.unexpected()).isEmpty();
      assertThat(sophos.ground().traffic().unexpected()).isEmpty();
      assertThat(stackOne.traffic().calls())
          .extracting(RecordedCall::server)
          .containsOnly("stackone");
    }
  }

  @Test
  void manyCallersAtOnceLinkOneAccountAndGetTheirOwnAnswers() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try (StackOneSimulator simulator = Given.simulator().start()) {
      Given.echoProfile(simulator);
      Caller caller = Caller.of(simulator);
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
        runs.add(() -> present(caller.run(account, Given.ECHO, arguments).get("data")));
      }
      int i = 0;
      for (Future<Object> run : threads.invokeAll(runs)) {
        assertThat(run.get()).isEqualTo("text-" + i++);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> T present(@Nullable T value) {
    return Objects.requireNonNull(value);
  }
}
