package dev.connectorsdk.testkit.junit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls both simulators with curl. */
@WithSimulators
class CurlTest {
  @BeforeAll
  static void findCurl() {
    assumeTrue(hasCurl(), "curl is not installed");
  }

  private static boolean hasCurl() {
    try {
      return new ProcessBuilder("curl", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Test
  void curl_sophosCentral_tokenToAlerts(SophosCentralSimulator sophos) {
    SimulatedCredential credential = sophos.tenantCredential();
    String token =
        text(
            curl(
                "url = " + sophos.identityUrl() + "/api/v2/oauth2/token",
                "data = \"grant_type=client_credentials&scope=token\"",
                "data = \"client_id=" + credential.clientId() + "\"",
                "data = \"client_secret=" + credential.revealSecret() + "\""),
            "access_token");
    String bearer = "header = \"Authorization: Bearer " + token + "\"";
    Map<String, Object> me = curl("url = " + sophos.globalUrl() + "/whoami/v1", bearer);
    Map<?, ?> hosts = (Map<?, ?>) me.getOrDefault("apiHosts", Map.of());
    Map<String, Object> alerts =
        curl(
            "url = " + hosts.get("dataRegion") + "/common/v1/alerts?pageSize=5",
            bearer,
            "header = \"X-Tenant-ID: " + me.get("id") + "\"");
    assertThat((List<?>) alerts.get("items")).hasSize(5);
    sophos
        .traffic()
        .expectTokenRequests(1)
        .expectNoWrites()
        .expectNothingUnexpected()
        .expectOnlyAccount(sophos.tenant().id());
  }

  @Test
  void curl_stackOne_sophosAction(StackOneSimulator stackOne, SophosCentralSimulator sophos) {
    SimulatedCredential credential = sophos.tenantCredential();
    String profile =
        stackOne
            .dashboard()
            .createProfile(
                ProfileForm.sophos("Sophos", credential.clientId(), credential.revealSecret()));
    stackOne.addAccounts(profile, 1);
    String account = stackOne.accounts().get(0).id();
    stackOne.dashboard().resumeAccount(account);
    Map<String, Object> response =
        curl(
            "url = " + stackOne.apiUrl() + "/actions/rpc",
            "user = \"" + stackOne.apiKey().reveal() + ":\"",
            "header = \"Content-Type: application/json\"",
            "header = \"x-account-id: " + account + "\"",
            "data = \"{\\\"action\\\":\\\"sophos_list_alerts\\\"}\"");
    assertThat((List<?>) response.get("data")).hasSize(12);
    stackOne.traffic().expectOne("POST", "/actions/rpc").expectAccount(account);
    sophos.traffic().expectOne("GET", "/common/v1/alerts").expectAccount(sophos.tenant().id());
  }

  @Nested
  @WithSimulators(https = true)
  class OverHttps {
    @Test
    void curl_https_authorityCertificateSuffices(StackOneSimulator stackOne, @TempDir Path folder)
        throws IOException {
      Path authority = folder.resolve("authority.pem");
      Files.writeString(authority, stackOne.trust().orElseThrow().authorityPem());
      Map<String, Object> page =
          curl(
              "url = " + stackOne.apiUrl() + "/auth_configs",
              "cacert = \"" + authority + "\"",
              "user = \"" + stackOne.apiKey().reveal() + ":\"");
      assertThat(page.get("total")).isEqualTo(0L);
    }
  }

  /** Runs curl with its configuration on standard input, so that no secret is in a process list. */
  private static Map<String, Object> curl(String... lines) {
    try {
      Process curl =
          new ProcessBuilder("curl", "--silent", "--show-error", "--noproxy", "*", "--config", "-")
              .redirectErrorStream(true)
              .start();
      try (OutputStream configuration = curl.getOutputStream()) {
        configuration.write(String.join("\n", lines).getBytes(UTF_8));
      }
      return Json.readObject(new String(curl.getInputStream().readAllBytes(), UTF_8));
    } catch (IOException malformed) {
      throw new AssertionError("curl cannot be run", malformed);
    }
  }

  private static String text(Map<String, Object> object, String name) {
    return String.valueOf(object.get(name));
  }
}
