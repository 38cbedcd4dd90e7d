package dev.connectorsdk.testkit.stackone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions of a profile's connector and the pinned version. */
class VersionTest {
  private final StackOneSimulator simulator = EchoConnector.simulator().start();
  private final StackOneTestClient caller = StackOneTestClient.of(simulator);
  private final String profile = "/connector_profiles/" + EchoConnector.echoProfile(simulator);

  @AfterEach
  void close() {
    simulator.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"latest", "1.x.x", "1.0.x", "1.0.0"})
  void pin_untilRemoved_visibleInProfile(String version) {
    assertThat(pinned()).isNull();
    assertThat(pin(version).status()).isEqualTo(200);
    assertThat(caller.get(profile + "/pinned_version").text()).contains(version, "created_at");
    assertThat(pinned()).isEqualTo(version);
    assertThat(versions()).containsEntry("pinned", true);

    assertThat(caller.delete(profile + "/pinned_version").status()).isEqualTo(204);
    assertThat(pinned()).isNull();
    assertThat(caller.get(profile + "/pinned_version").status()).isEqualTo(404);
    assertThat(versions())
        .isEqualTo(
            Map.of("version", "1.0.0", "pinned", false, "builtin", true, "owner", "stackone"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "^1.2.0", "~1.2.0", "1", "1.x.0", "x.x.x", "newest"})
  void pin_otherForm_400(String version) {
    StackOneTestClient.Reply refusal = pin(version);
    assertThat(refusal.status()).isEqualTo(400);
    assertThat(refusal.text()).contains("version");
    assertThat(pinned()).isNull();
  }

  @Test
  void versions_unknownProfile_404() {
    String nowhere = "/connector_profiles/nowhere";
    assertThat(caller.get(nowhere + "/versions").status()).isEqualTo(404);
    assertThat(caller.delete(nowhere + "/pinned_version").status()).isEqualTo(404);
    assertThat(simulator.unexpected()).isEmpty();
  }

  @Test
  void pin_readOnlyKey_403() {
    StackOneTestClient reader =
        StackOneTestClient.with(simulator, simulator.addApiKey("r", ApiKeyScope.PLATFORM_READ));
    assertThat(reader.get(profile + "/versions").status()).isEqualTo(200);
    assertThat(reader.delete(profile + "/pinned_version").status()).isEqualTo(403);
  }

  private StackOneTestClient.Reply pin(String version) {
    String body = "{\"pinned_version\":\"" + version + "\"}";
    return caller.send("PUT", profile + "/pinned_version", body, "application/json");
  }

  private @Nullable Object pinned() {
    return caller.get("/auth_configs").data().get(0).get("connector_pinned_version");
  }

  private Map<String, Object> versions() {
    return caller.get(profile + "/versions").list().get(0);
  }
}
