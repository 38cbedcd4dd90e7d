package dev.connectorsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.examples.SimulatedServices.Level;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Both clients, with the hosts of the real services, behind a proxy that intercepts TLS. */
@Timeout(60)
class ProxiedClientsTest {
  private final SimulatedServices services = SimulatedServices.start(Level.TENANT);
  private final CorporateProxy proxy =
      new CorporateProxy(
          Map.of(
              "id.sophos.com", services.sophosSimulator().identityUrl().getPort(),
              "api.central.sophos.com", services.sophosSimulator().globalUrl().getPort(),
              "api.stackone.com", services.stackOneSimulator().apiUrl().getPort()));
  @TempDir private Path folder;

  @AfterEach
  void close() {
    proxy.close();
    services.close();
  }

  @Test
  void clients_loginAndAuthority_reachBothServices() {
    try (ProxiedClients clients =
        ProxiedClients.open(
            "127.0.0.1",
            proxy.port(),
            Secret.of(CorporateProxy.PASSWORD),
            proxy.authorityIn(folder),
            services.credentials(),
            ApiKey.of(services.stackOneSimulator().apiKey().reveal()))) {
      assertThat(clients.sophos().identity().level()).isEqualTo(AccountLevel.TENANT);
      assertThat(clients.stackOne().accounts().list()).isEmpty();
    }
    assertThat(proxy.tunnels())
        .containsExactly("id.sophos.com", "api.central.sophos.com", "api.stackone.com");
    assertThat(services.sophosSimulator().traffic().calls().toString())
        .doesNotContain("Proxy-Authorization", CorporateProxy.PASSWORD);
  }

  private Environment environment(String variable, String password) {
    return Environment.of(
        Map.of(
            "SOPHOS_CLIENT_ID",
            services.credentials().id().value(),
            "SOPHOS_CLIENT_SECRET",
            services.credentials().secret().reveal(),
            "STACKONE_API_KEY",
            services.stackOneSimulator().apiKey().reveal(),
            variable,
            "http://" + CorporateProxy.USER + ":" + password + "@127.0.0.1:" + proxy.port(),
            "EXTRA_CA_CERTS",
            proxy.authorityIn(folder).toString()));
  }

  @Test
  void programs_variablesOfTheEnvironment_areUsed() {
    for (String variable : new String[] {"HTTPS_PROXY", "https_proxy"}) {
      try (Services real = new RealServices(environment(variable, CorporateProxy.PASSWORD))) {
        assertThat(real.sophos().identity().level()).isEqualTo(AccountLevel.TENANT);
        assertThat(real.stackOne().accounts().list()).isEmpty();
      }
    }
    assertThat(proxy.tunnels()).hasSize(6);
  }

  @Test
  void proxyVariable_unusable_isNamedWithoutItsValue() {
    assertThatThrownBy(() -> new RealServices(environment("HTTPS_PROXY", "a/m4rker")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("HTTPS_PROXY cannot be used")
        .hasMessageNotContaining("m4rker");
  }

  @Test
  void options_ofTheEnvironment_haveTheProxy() {
    assertThat(
            ProxiedClients.ofEnvironment(Environment.of(Map.of("HTTPS_PROXY", "http://proxy:3128")))
                .proxy())
        .hasValueSatisfying(found -> assertThat(found.port()).isEqualTo(3128));
    assertThat(ProxiedClients.ofEnvironment(Environment.of(Map.of())).proxy()).isEmpty();
  }
}
