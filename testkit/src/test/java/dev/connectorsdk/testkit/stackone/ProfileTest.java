package dev.connectorsdk.testkit.stackone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.connectorsdk.testkit.http.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {
  private static final String SECRET = "marker-of-a-secret";

  @Test
  void profile_listed_documentedPropertiesNoSecret() {
    try (StackOneSimulator simulator = StackOneSimulator.start()) {
      String id = simulator.dashboard().createProfile(sophos("Main").asDefault());
      StackOneTestClient.Reply reply = StackOneTestClient.of(simulator).get("/auth_configs");
      assertThat(reply.object())
          .containsEntry("page", 1L)
          .containsEntry("page_size", 25L)
          .containsEntry("total", 1L);
      assertThat(reply.data().get(0))
          .containsEntry("id", id)
          .containsEntry("name", "Main")
          .containsEntry("connector_key", "sophos")
          .containsEntry("active", true)
          .containsEntry("default", true)
          .containsEntry("environment", "production")
          .containsEntry("authentication_config_key", "oauth2")
          .containsEntry("release_stage", "ga")
          .containsKeys("connector_label", "logo_url", "categories", "created_at", "updated_at");
      assertThat(reply.text()).doesNotContain(SECRET);
      assertThat(simulator.profiles().toString() + sophos("Main")).doesNotContain(SECRET);
    }
  }

  @Test
  void profiles_filtersAndPages_applied() {
    try (StackOneSimulator simulator = EchoConnector.simulator().start()) {
      simulator.dashboard().createProfile(sophos("One"));
      simulator.dashboard().createProfile(sophos("Two").disabled());
      EchoConnector.echoProfile(simulator);
      StackOneTestClient caller = StackOneTestClient.of(simulator);
      assertThat(names(caller.get("/auth_configs?connector_key=sophos&enabled=true").data()))
          .containsExactly("One");
      assertThat(names(caller.get("/auth_configs?enabled=false").data())).containsExactly("Two");
      StackOneTestClient.Reply second = caller.get("/auth_configs?page=2&page_size=2");
      assertThat(names(second.data())).containsExactly("Echo");
      assertThat(second.get("total")).isEqualTo(3L);
      assertThat(caller.get("/auth_configs?page=9").data()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"page=0", "page=-1", "page=x", "page_size=0", "page_size=1.5", "enabled=maybe"})
  void profiles_invalidQuery_400(String query) {
    try (StackOneSimulator simulator = StackOneSimulator.start()) {
      StackOneTestClient.Reply reply =
          StackOneTestClient.of(simulator).get("/auth_configs?" + query);
      assertThat(reply.status()).isEqualTo(400);
      assertThat(reply.get("errorCode")).isEqualTo("ValidationError");
      assertThat((List<?>) reply.get("errors")).hasSize(1);
    }
  }

  @Test
  void connectorProfiles_responseStyle_pageOrArray() {
    try (StackOneSimulator data = EchoConnector.simulator().start();
        StackOneSimulator array =
            EchoConnector.simulator().responseStyles(ResponseStyle.PROFILES_IN_ARRAY).start()) {
      EchoConnector.echoProfile(array);
      EchoConnector.echoProfile(data);
      assertThat(StackOneTestClient.of(array).get("/connector_profiles").list()).hasSize(1);
      assertThat(StackOneTestClient.of(data).get("/connector_profiles").data()).hasSize(1);
    }
  }

  @Test
  void createProfile_afterDuration_visibleByClock() {
    VirtualClock clock = VirtualClock.at(Instant.EPOCH);
    try (StackOneSimulator simulator = EchoConnector.simulator().clock(clock).start()) {
      simulator.dashboard().after(Duration.ofMinutes(2)).createProfile(sophos("Late"));
      StackOneTestClient caller = StackOneTestClient.of(simulator);
      clock.advance(Duration.ofSeconds(119));
      assertThat(caller.get("/auth_configs").data()).isEmpty();
      clock.advance(Duration.ofSeconds(1));
      assertThat(caller.get("/auth_configs").data()).hasSize(1);
    }
  }

  @Test
  void createProfile_afterListCalls_visibleAfterThem() {
    try (StackOneSimulator simulator = EchoConnector.simulator().start()) {
      String id = simulator.dashboard().afterListCalls(2).createProfile(sophos("Late"));
      StackOneTestClient caller = StackOneTestClient.of(simulator);
      assertThat(caller.get("/auth_configs").data()).isEmpty();
      assertThat(caller.get("/connector_profiles").data()).isEmpty();
      assertThat(caller.get("/auth_configs").data().get(0)).containsEntry("id", id);
      assertThat(caller.get("/auth_configs").data()).hasSize(1);
    }
  }

  @Test
  void makeDefault_secondProfile_firstNoDefault() {
    try (StackOneSimulator simulator = EchoConnector.simulator().start()) {
      String one = simulator.dashboard().createProfile(sophos("One").asDefault());
      String two = simulator.dashboard().createProfile(sophos("Two").asDefault());
      String echo = EchoConnector.echoProfile(simulator);
      assertThat(simulator.profiles().stream().filter(SimulatedProfile::preset))
          .extracting(SimulatedProfile::id)
          .containsExactly(two, echo);
      simulator.dashboard().makeDefault(one);
      assertThat(simulator.profile(one).orElseThrow().preset()).isTrue();
      assertThat(simulator.profile(two).orElseThrow().preset()).isFalse();
    }
  }

  @Test
  void dashboard_renameDisableDelete_applied() {
    try (StackOneSimulator simulator = EchoConnector.simulator().start()) {
      String id = EchoConnector.echoProfile(simulator);
      simulator.dashboard().rename(id, "Other");
      simulator.dashboard().disable(id);
      assertThat(simulator.profile(id).orElseThrow().name()).isEqualTo("Other");
      assertThat(simulator.profile(id).orElseThrow().active()).isFalse();
      simulator.dashboard().enable(id);
      assertThat(simulator.profile(id).orElseThrow().active()).isTrue();
      simulator.dashboard().delete(id);
      assertThat(simulator.profile(id)).isEmpty();
      simulator.dashboard().rename(id, "Gone");
      assertThat(simulator.profiles()).isEmpty();
    }
  }

  @Test
  void dashboard_invalidForm_exception() {
    try (StackOneSimulator simulator = EchoConnector.simulator().start()) {
      SimulatedDashboard dashboard = simulator.dashboard();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> dashboard.createProfile(ProfileForm.of("sophos_central", "x")))
          .withMessageContaining("connector_key");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> dashboard.createProfile(ProfileForm.of("echo", " ")))
          .withMessageContaining("name");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> dashboard.createProfile(ProfileForm.sophos("x", "id", "")))
          .withMessageContaining("clientSecret");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> dashboard.createProfile(ProfileForm.of("echo", "x").actions("echo_shout")))
          .withMessageContaining("echo_shout");
      assertThatIllegalArgumentException().isThrownBy(() -> dashboard.rename("nowhere", "x"));
      assertThatIllegalArgumentException().isThrownBy(() -> dashboard.suspendAccount("nowhere"));
    }
  }

  @ParameterizedTest
  @CsvSource({"NOT_FOUND, 404", "METHOD_NOT_ALLOWED, 405", "NOT_IMPLEMENTED, 501"})
  void profileWrites_rejectedMode_itsStatus(ProfileWriteMode writes, int status) {
    try (StackOneSimulator simulator = EchoConnector.simulator().profileWriteMode(writes).start()) {
      String id = EchoConnector.echoProfile(simulator);
      StackOneTestClient caller = StackOneTestClient.of(simulator);
      assertThat(caller.post("/connector_profiles", draft()).status()).isEqualTo(status);
      assertThat(caller.patch("/connector_profiles/" + id, draft()).status()).isEqualTo(status);
      assertThat(caller.delete("/connector_profiles/" + id).status()).isEqualTo(status);
      assertThat(simulator.profiles()).hasSize(1);
      assertThat(simulator.unexpected()).isEmpty();
    }
  }

  @Test
  void profileWrites_default_404() {
    try (StackOneSimulator simulator = StackOneSimulator.start()) {
      assertThat(StackOneTestClient.of(simulator).post("/connector_profiles", draft()).status())
          .isEqualTo(404);
    }
  }

  @Test
  void profileWrites_supported_changeProfiles() {
    try (StackOneSimulator simulator =
        EchoConnector.simulator().profileWriteMode(ProfileWriteMode.SUPPORTED).start()) {
      StackOneTestClient caller = StackOneTestClient.of(simulator);
      StackOneTestClient.Reply created = caller.post("/connector_profiles", draft());
      assertThat(created.status()).isEqualTo(201);
      assertThat(created.object())
          .containsEntry("name", "Drafted")
          .containsEntry("default", true)
          .containsEntry("active", true);
      assertThat(created.text()).doesNotContain(SECRET);
      String path = "/connector_profiles/" + created.get("id");
      StackOneTestClient.Reply changed =
          caller.patch(path, Map.of("name", "Changed", "active", false));
      assertThat(changed.object()).containsEntry("name", "Changed").containsEntry("active", false);
      assertThat(caller.delete(path).status()).isEqualTo(200);
      assertThat(simulator.profiles()).isEmpty();
      assertThat(simulator.traffic().calls().toString()).doesNotContain(SECRET);
    }
  }

  @Test
  void profileWrites_invalidBody_400() {
    try (StackOneSimulator simulator =
        EchoConnector.simulator().profileWriteMode(ProfileWriteMode.SUPPORTED).start()) {
      StackOneTestClient caller = StackOneTestClient.of(simulator);
      assertThat(caller.post("/connector_profiles", Map.of()).status()).isEqualTo(400);
      assertThat(
              caller
                  .post("/connector_profiles", Map.of("connector_key", "sophos", "name", "x"))
                  .text())
          .contains("setup_fields.clientId", "setup_fields.clientSecret");
      assertThat(caller.send("POST", "/connector_profiles", "[]", "application/json").status())
          .isEqualTo(400);
      assertThat(caller.patch("/connector_profiles/nowhere", Map.of()).status()).isEqualTo(404);
      assertThat(simulator.profiles()).isEmpty();
    }
  }

  @Test
  void profile_numericIdsAndEditedProperties_served() {
    try (StackOneSimulator simulator =
        EchoConnector.simulator().responseStyles(ResponseStyle.NUMERIC_IDS).start()) {
      String id = EchoConnector.echoProfile(simulator);
      simulator.editProfile(id, members -> members.put("release_stage", "galactic"));
      simulator.editProfile(id, members -> members.remove("name"));
      assertThat(StackOneTestClient.of(simulator).get("/auth_configs").data().get(0))
          .containsEntry("id", Long.valueOf(id))
          .containsEntry("release_stage", "galactic")
          .doesNotContainKey("name");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> simulator.editProfile("nowhere", members -> {}));
    }
  }

  private static ProfileForm sophos(String name) {
    return ProfileForm.sophos(name, "00000000-0000-4000-8000-000000000001", SECRET);
  }

  private static Map<String, ?> draft() {
    return Map.of(
        "connector_key",
        "sophos",
        "name",
        "Drafted",
        "setup_fields",
        Map.of("clientId", "id", "clientSecret", SECRET),
        "default",
        true);
  }

  private static List<Object> names(List<Map<String, Object>> profiles) {
    return profiles.stream().map(profile -> profile.getOrDefault("name", "")).toList();
  }
}
