package dev.connectorsdk.examples.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.SophosClientBuilder;
import dev.connectorsdk.sophos.access.RoleAccessTable;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.credential.RotatingCredentials;
import dev.connectorsdk.sophos.credential.StoredCredential;
import dev.connectorsdk.sophos.credential.expiry.CredentialMonitor;
import dev.connectorsdk.sophos.credential.store.CredentialStore;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on credentials shows does what the page says. */
class CredentialLifeTest {
  private final PrintStream console = System.out;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final SophosCentralSimulator central = SophosCentralSimulator.start();

  @TempDir private Path folder;

  CredentialLifeTest() {
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void close() {
    System.setOut(console);
    central.close();
  }

  @Test
  void aDraftBecomesAStoredCredentialThatIsWatched() {
    SimulatedCredential made = central.tenantCredential();
    CredentialStore store =
        CredentialLife.keep(
            folder.resolve("store.p12"),
            Environment.of(Map.of("CREDENTIAL_STORE_PASSWORD", "of the test")),
            CredentialLife.draft(),
            made.clientId(),
            Secret.of(made.revealSecret()));
    List<String> mails = new ArrayList<>();
    CredentialLife.watch(store, folder.resolve("memory.json"), mails::add);

    assertThat(printed())
        .contains("Choose Service Principal ReadOnly", "1. Sign in", "1 credentials: ")
        .doesNotContain(made.revealSecret());
    assertThat(store.find("alerts")).map(StoredCredential::clientCredentials).contains(both(made));
  }

  @Test
  void aRefusalNearTheEndIsExplained() {
    SimulatedCredential ended = central.tenantCredential();
    central.credentials().expire(ended.clientId());
    ApiCredential known =
        ApiCredential.builder()
            .name("alerts")
            .clientId(both(ended).id())
            .expiresOn(LocalDate.of(2020, 1, 1))
            .build();
    try (SophosClient sophos = settings(SophosClient.builder()).credentials(both(ended)).build()) {
      assertThatThrownBy(
              () ->
                  CredentialLife.askWhyRefused(sophos, CredentialMonitor.builder().build(), known))
          .isInstanceOf(AuthenticationException.class);
    }
    assertThat(printed()).contains("alerts has probably expired");
  }

  @Test
  void aRotationGoesOnWithTheNextCredential() {
    SimulatedCredential old = central.tenantCredential();
    SimulatedCredential next = central.credentials().add(central.tenant(), ServiceRole.SUPER_ADMIN);
    RotatingCredentials rotating =
        CredentialLife.rotate(
            stored(old),
            stored(next),
            this::settings,
            sophos -> assertThat(sophos.tenant().alerts().list()).isNotEmpty());
    assertThat(rotating.primary()).isEqualTo(both(next));
    assertThat(rotating.previous()).isEmpty();
  }

  @Test
  void aRefusedCallIsExplainedAndAProbeAsks() {
    SimulatedCredential readOnly = central.credential(ServiceRole.READ_ONLY);
    try (SophosClient sophos =
        settings(SophosClient.builder()).credentials(both(readOnly)).build()) {
      String id = sophos.tenant().endpoints().list().iterator().next().id();
      CredentialLife.explain(sophos, id);
      assertThat(printed()).contains("Forbidden (403): POST ", "Next step: ");
      CredentialLife.probe(sophos);
      assertThat(printed()).contains("GET /common/v1/alerts");
    }
  }

  @Test
  void thePageNamesTheSharesOfTheTable() throws IOException {
    String shares =
        RoleAccessTable.load().shares().values().stream()
            .map(share -> String.format(Locale.ROOT, "%.1f %%", share * 100))
            .collect(Collectors.joining(" | ", "| ", " |"));
    assertThat(Path.of("../docs/credentials.md")).content().contains(shares);
  }

  private SophosClientBuilder settings(SophosClientBuilder builder) {
    return builder
        .allowHosts("127.0.0.1")
        .identityUrl(central.identityUrl())
        .apiUrl(central.globalUrl());
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static ClientCredentials both(SimulatedCredential credential) {
    return ClientCredentials.of(credential.clientId(), credential.revealSecret());
  }

  private static StoredCredential stored(SimulatedCredential credential) {
    return new StoredCredential(
        ApiCredential.builder()
            .name(credential.name())
            .clientId(both(credential).id())
            .servicePrincipalRole(ServicePrincipalRole.parse(credential.roleName()))
            .build(),
        both(credential).secret());
  }
}
