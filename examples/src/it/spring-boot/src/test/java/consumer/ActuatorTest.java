package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.spring.test.AutoConfigureConnectorSimulators;
import dev.connectorsdk.testkit.http.SecretMarker;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** The endpoints of the running application, with all values shown. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "connector.sophos.credential.name=alerts",
      "connector.sophos.credential.expires-on=2099-01-31"
    })
@AutoConfigureConnectorSimulators(seed = 7)
@DirtiesContext
class ActuatorTest {
  @LocalServerPort private int port;
  @Autowired private SophosCentralSimulator central;
  @Autowired private StackOneSimulator stackOne;

  @Test
  void endpoints_runningApplication_showNoSecret() throws Exception {
    assertThat(get("/alerts/high/count")).matches("[1-9][0-9]*");

    String health = get("/actuator/health");
    System.out.println(health);
    assertThat(health)
        .startsWith("{\"")
        .contains("\"sophos\":{", "\"level\":\"tenant\"", "\"expiresOn\":\"2099-01-31\"")
        .contains("\"daysLeft\":", "\"stackone\":{", "\"accounts\":\"readable\"")
        .doesNotContain("DOWN");
    get("/actuator/health");
    assertThat(central.traffic().count("GET", "/whoami/v1")).isEqualTo(2);

    String info = get("/actuator/info");
    System.out.println(info);
    assertThat(info)
        .contains("\"connector\":{\"version\":\"", "\"clients\":[\"sophosClient\",\"stackOneClient\"]")
        .doesNotContain(central.tenantCredential().clientId());

    assertThat(get("/actuator/metrics"))
        .contains("\"connector.calls\"", "\"http.client.requests\"")
        .contains("\"connector.rate.limit.available\"", "\"connector.credentials.expiry\"");

    String env = get("/actuator/env");
    assertThat(env).contains("connector.sophos.client-secret", "connector.stackone.api-key");
    String properties = get("/actuator/configprops");
    assertThat(properties).contains("connector.sophos", "alert-report/1.0");
    for (String shown : new String[] {health, info, env, properties}) {
      assertThat(SecretMarker.isIn(shown)).isFalse();
      assertThat(shown).doesNotContain(stackOne.apiKey().reveal());
    }
  }

  private String get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
