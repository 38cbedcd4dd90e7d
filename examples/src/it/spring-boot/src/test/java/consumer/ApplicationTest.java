package consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ClientId;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.credential.store.CredentialStore;
import dev.connectorsdk.testkit.http.SecretMarker;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application as its main method does, with arguments. */
@ExtendWith(OutputCaptureExtension.class)
class ApplicationTest {
  private SophosCentralSimulator central;

  @BeforeEach
  void start() {
    central = SophosCentralSimulator.start();
  }

  @AfterEach
  void stop() {
    central.close();
  }

  @Test
  void application_validProperties_callsAndClosesClient(CapturedOutput output) {
    SophosClient client;
    try (ConfigurableApplicationContext context = run(credential("--logging.level.dev.connectorsdk=trace"))) {
      client = context.getBean(SophosClient.class);
      assertThat(context.getBean(AlertReport.class).highAlerts()).isNotEmpty();
    }
    assertThatThrownBy(client::identity).isInstanceOf(IllegalStateException.class);
    assertThat(output).contains("GET common/v1/alerts took");
    assertThat(SecretMarker.isIn(output.getAll())).isFalse();
  }

  @Test
  void application_blankSecret_saysWhatToDo(CapturedOutput output) {
    String id = central.tenantCredential().clientId();
    assertFails(
        urls("--connector.sophos.client-id=" + id, "--connector.sophos.client-secret="));
    assertThat(output)
        .contains("APPLICATION FAILED TO START", "connector.sophos.client-secret is blank");
  }

  @Test
  void application_wrongUrl_saysWhatToDo(CapturedOutput output) {
    assertFails(
        Stream.of(credential())
            .map(argument -> argument.replaceAll("(api-url)=.*", "$1=https://api.example.com"))
            .toArray(String[]::new));
    assertThat(output)
        .contains("connector.sophos.api-url is invalid", "connector.sophos.allowed-hosts");
    assertThat(SecretMarker.isIn(output.getAll())).isFalse();
  }

  @Test
  void application_propertyAndBean_saysWhatToDo(CapturedOutput output) {
    CredentialStore store = CredentialStore.inMemory();
    save(store, central.tenantCredential());
    SpringApplication application = new SpringApplication(AlertApplication.class);
    application.addInitializers(
        context -> context.getBeanFactory().registerSingleton("store", store));
    String[] arguments = credential("--spring.profiles.active=store");
    assertThatThrownBy(() -> application.run(arguments).close())
        .isInstanceOf(RuntimeException.class);
    assertThat(output)
        .contains("configured twice: by a CredentialSource bean", "or the bean.");
    assertThat(SecretMarker.isIn(output.getAll())).isFalse();
  }

  @Test
  void rotation_replacedInStore_isUsed() {
    CredentialStore store = CredentialStore.inMemory();
    save(store, central.tenantCredential());
    SpringApplication application = new SpringApplication(AlertApplication.class);
    application.addInitializers(
        context -> context.getBeanFactory().registerSingleton("store", store));
    try (ConfigurableApplicationContext context =
        application.run(urls("--spring.profiles.active=store"))) {
      AlertReport report = context.getBean(AlertReport.class);
      assertThat(report.highAlerts()).isNotEmpty();
      save(store, central.credentials().add(central.tenant(), ServiceRole.READ_ONLY));
      context.getBean(CredentialReload.class).reload();
      central.credentials().delete(central.tenantCredential().clientId());
      central.tokens().revokeAll();
      assertThat(report.highAlerts()).isNotEmpty();
    }
  }

  @Test
  void ownBeans_twoAccounts_replaceTheClient() {
    SimulatedCredential tenant = central.tenantCredential();
    SimulatedCredential partner = central.partnerCredential();
    try (ConfigurableApplicationContext context =
        run(
            urls(
                "--spring.profiles.active=two-accounts",
                "--tenant.client-id=" + tenant.clientId(),
                "--tenant.client-secret=" + tenant.revealSecret(),
                "--partner.client-id=" + partner.clientId(),
                "--partner.client-secret=" + partner.revealSecret()))) {
      Map<String, SophosClient> clients = context.getBeansOfType(SophosClient.class);
      assertThat(clients).containsOnlyKeys("tenant", "partner");
      assertThat(clients.get("partner").partner().tenants().list()).isNotEmpty();
    }
  }

  private ConfigurableApplicationContext run(String... arguments) {
    return SpringApplication.run(AlertApplication.class, arguments);
  }

  private void assertFails(String... arguments) {
    assertThatThrownBy(() -> run(arguments).close()).isInstanceOf(RuntimeException.class);
  }

  /** The arguments for the simulator, with its credential. */
  private String[] credential(String... more) {
    SimulatedCredential credential = central.tenantCredential();
    return Stream.concat(
            Stream.of(urls(more)),
            Stream.of(
                "--connector.sophos.client-id=" + credential.clientId(),
                "--connector.sophos.client-secret=" + credential.revealSecret()))
        .toArray(String[]::new);
  }

  /** The arguments for the simulator, without a credential. */
  private String[] urls(String... more) {
    return Stream.concat(
            Stream.of(
                "--spring.main.web-application-type=none",
                "--connector.sophos.identity-url=" + central.identityUrl(),
                "--connector.sophos.api-url=" + central.globalUrl(),
                "--connector.sophos.allowed-hosts=127.0.0.1"),
            Stream.of(more))
        .toArray(String[]::new);
  }

  private static void save(CredentialStore store, SimulatedCredential credential) {
    ApiCredential described =
        ApiCredential.builder()
            .name("alerts")
            .clientId(ClientId.of(credential.clientId()))
            .build();
    Secret secret = Secret.of(credential.revealSecret());
    if (store.find("alerts").isPresent()) {
      store.replace(described, secret);
    } else {
      store.save(described, secret);
    }
  }
}
