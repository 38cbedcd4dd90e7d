package dev.connectorsdk.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.http.VirtualClock;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uses the extension. */
@WithSimulators(startsAt = "2026-11-23T12:00:00Z")
class WithSimulatorsTest {
  private final SophosCentralSimulator ofConstructor;
  private int alertsBefore;

  WithSimulatorsTest(SophosCentralSimulator sophos) {
    ofConstructor = sophos;
  }

  @BeforeEach
  void prepare(SophosCentralSimulator sophos) {
    alertsBefore = sophos.tenant().alerts().size();
    sophos.tenant().addAlerts(1);
  }

  @Test
  void parameters_oneTest_sameInstances(
      SophosCentralSimulator sophos, SophosCentralSimulator again) {
    assertThat(sophos).isSameAs(again).isSameAs(ofConstructor);
    assertThat(sophos.tenant().alerts().size()).isEqualTo(alertsBefore + 1);
  }

  @RepeatedTest(2)
  void parameters_otherTest_newInstances(SophosCentralSimulator sophos) {
    assertThat(alertsBefore).isEqualTo(12);
    sophos.tenant().alerts().clear();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void parameters_parameterizedTest_besideArguments(
      int number, SophosCentralSimulator sophos, VirtualClock clock) {
    clock.advance(Duration.ofHours(number));
    assertThat(sophos.clock().instant())
        .isEqualTo(Instant.parse("2026-11-23T12:00:00Z").plus(Duration.ofHours(number)));
    assertThat(alertsBefore).isEqualTo(12);
  }

  @Test
  void clock_bothSimulators_shared(
      VirtualClock clock, SophosCentralSimulator sophos, StackOneSimulator stackOne) {
    String profile =
        stackOne
            .dashboard()
            .after(Duration.ofHours(1))
            .createProfile(ProfileForm.sophos("Sophos", "id", "made up"));
    assertThat(stackOne.profile(profile)).isEmpty();
    clock.advance(Duration.ofHours(1));
    assertThat(stackOne.profile(profile)).isPresent();
    assertThat(sophos.clock().instant()).isEqualTo(clock.instant());
  }

  @Test
  void stackOne_sophosAction_callsSophosSimulator(
      StackOneSimulator stackOne, SophosCentralSimulator sophos)
      throws IOException, InterruptedException {
    SimulatedCredential credential = sophos.tenantCredential();
    String profile =
        stackOne
            .dashboard()
            .createProfile(
                ProfileForm.sophos("Sophos", credential.clientId(), credential.revealSecret()));
    stackOne.addAccounts(profile, 1);
    String account = stackOne.accounts().get(0).id();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(action(stackOne, account), BodyHandlers.ofString());
    assertThat(response.body()).contains(sophos.tenant().id());
    assertThat(sophos.traffic().count("GET", "/whoami/v1")).isEqualTo(1);
  }

  private static HttpRequest action(StackOneSimulator stackOne, String account) {
    String pair = stackOne.apiKey().reveal() + ":";
    return HttpRequest.newBuilder(URI.create(stackOne.apiUrl() + "/actions/rpc"))
        .header("x-account-id", account)
        .header("Content-Type", "application/json")
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
        .POST(BodyPublishers.ofString("{\"action\":\"sophos_whoami\"}"))
        .build();
  }

  @Nested
  class Inside {
    private final SophosCentralSimulator ofNested;

    Inside(SophosCentralSimulator sophos) {
      ofNested = sophos;
    }

    @Test
    void nestedClass_withoutAnnotation_enclosingSimulators(SophosCentralSimulator sophos) {
      assertThat(sophos).isSameAs(ofNested).isSameAs(ofConstructor);
      assertThat(alertsBefore).isEqualTo(12);
    }
  }

  @Nested
  @WithSimulators(seed = 7, https = true)
  class WithItsOwn {
    @Test
    void nestedClass_withAnnotation_ownSimulators(
        SophosCentralSimulator sophos, StackOneSimulator stackOne) {
      assertThat(sophos.globalUrl().getScheme()).isEqualTo("https");
      assertThat(stackOne.apiUrl().getScheme()).isEqualTo("https");
      try (SophosCentralSimulator other = SophosCentralSimulator.builder().seed(7).start()) {
        assertThat(sophos.tenant().id()).isEqualTo(other.tenant().id());
      }
    }
  }
}
