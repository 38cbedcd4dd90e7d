package dev.connectorsdk.testkit.stackone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The operations and properties of each age of the service. */
@ParameterizedClass(name = "{0}")
@EnumSource(ServiceAge.class)
class ServiceAgeTest {
  private static final Map<String, Object> SCRIPT =
      Map.of("jsonrpc", "2.0", "id", "1", "method", "initialize");

  private final ServiceAge age;
  private final StackOneSimulator simulator;
  private final StackOneTestClient caller;
  private final String profile;
  private final String account;

  ServiceAgeTest(ServiceAge age) {
    this.age = age;
    simulator = EchoConnector.simulator().serviceAge(age).start();
    caller = StackOneTestClient.of(simulator);
    profile = EchoConnector.echoProfile(simulator);
    account = EchoConnector.linked(simulator, caller, profile).id();
  }

  @AfterEach
  void stop() {
    simulator.close();
  }

  private boolean isSince(ServiceAge first) {
    return age == ServiceAge.ALL || age.compareTo(first) >= 0;
  }

  private StackOneTestClient ofAccount() {
    return caller
        .header("x-account-id", account)
        .header("Accept", "application/json, text/event-stream");
  }

  @Test
  void operations_ofJune2026_sinceThen() {
    List<String> paths =
        List.of(
            "/connector_profiles",
            "/connector_profiles/" + profile + "/versions",
            "/unified/iam/me",
            "/unified/iam/organizations",
            "/unified/iam/resource_types",
            "/connect_sessions/" + caller.invite(Map.of()).get("id"));

    assertThat(paths)
        .allSatisfy(
            path ->
                assertThat(ofAccount().get(path).status())
                    .as(path)
                    .isEqualTo(isSince(ServiceAge.JUNE_2026) ? 200 : 404));
    assertThat(caller.get("/auth_configs").status()).isEqualTo(200);
  }

  @Test
  void operations_ofTheNewLogs_inOctober2026() {
    for (String path : List.of("/logs", "/logs/actions", "/logs/unified", "/logs/platform")) {
      assertThat(caller.post(path, Map.of()).status())
          .as(path)
          .isEqualTo(isSince(ServiceAge.OCTOBER_2026) ? 200 : 404);
    }
    assertThat(caller.post("/logs/steps", Map.of()).status()).isEqualTo(200);
  }

  @Test
  void operations_removedInOctober2026_before() {
    for (String path :
        List.of("/requests/logs", "/requests/logs/steps", "/requests/platform-logs")) {
      assertThat(caller.get(path).status())
          .as(path)
          .isEqualTo(age == ServiceAge.OCTOBER_2026 ? 404 : 200);
    }
    assertThat(ofAccount().post("/mcp", SCRIPT).headers().containsKey("mcp-session-id"))
        .isEqualTo(age != ServiceAge.OCTOBER_2026);
    assertThat(ofAccount().delete("/mcp").status())
        .isEqualTo(age == ServiceAge.OCTOBER_2026 ? 404 : 400);
  }

  @Test
  void profileId_currentName_ignoredIn2025() {
    String other = simulator.dashboard().createProfile(ProfileForm.of("echo", "Other"));

    Map<String, Object> session = caller.invite(Map.of("connector_profile_id", other)).object();
    caller.patch("/accounts/" + account, Map.of("connector_profile_id", other));

    boolean known = isSince(ServiceAge.JUNE_2026);
    assertThat(session.get("connector_profile_id")).isEqualTo(known ? other : null);
    assertThat(session.get("integration_id")).isEqualTo(known ? other : null);
    assertThat(actionsOfAccount().get("integration_id")).isEqualTo(known ? other : profile);
    assertThat(actionsOfAccount().containsKey("connector_profile_id")).isEqualTo(known);
  }

  @Test
  void profileId_formerName_usedOnEveryAge() {
    String other = simulator.dashboard().createProfile(ProfileForm.of("echo", "Other"));

    assertThat(caller.invite(Map.of("integration_id", other)).get("integration_id"))
        .isEqualTo(other);
    caller.patch("/accounts/" + account, Map.of("integration_id", other));
    assertThat(actionsOfAccount().get("integration_id")).isEqualTo(other);
  }

  private Map<String, Object> actionsOfAccount() {
    return caller.get("/actions?filter[account_ids]=" + account).data().get(0);
  }

  @Test
  void profileHeader_unknownProfile_ignoredBeforeOctober2026() {
    assertThat(
            caller
                .header("x-connector-profile-id", "nowhere")
                .run(account, "echo_whisper", Map.of())
                .status())
        .isEqualTo(isSince(ServiceAge.OCTOBER_2026) ? 400 : 200);
  }

  @Test
  void search_connectorVersions_ignoredBeforeOctober2026() {
    Map<String, Object> found =
        caller
            .post(
                "/actions/search",
                Map.of("query", "say", "connector_versions", Map.of("echo", List.of("9.9.9"))))
            .object();

    assertThat(found.get("results"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(isSince(ServiceAge.OCTOBER_2026) ? 0 : 1);
    assertThat(found.containsKey("truncated")).isEqualTo(isSince(ServiceAge.OCTOBER_2026));
  }

  @Test
  void disabledProfile_412_codeSinceOctober2026() {
    simulator.dashboard().disable(profile);

    StackOneTestClient.Reply refusal = caller.run(account, "echo_whisper", Map.of());

    assertThat(refusal.status()).isEqualTo(412);
    assertThat(refusal.object().containsKey("errorCode"))
        .isEqualTo(isSince(ServiceAge.OCTOBER_2026));
  }

  @Test
  void sync_ofARun_untilOctober2026() {
    StackOneTestClient.Reply run =
        ofAccount().post("/actions/rpc?sync=true", Map.of("action", "echo_whisper"));

    assertThat(run.object().containsKey("datasync")).isEqualTo(age != ServiceAge.OCTOBER_2026);
  }
}
