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

/** Runs the snippets of docs/credentials.md. */
class CredentialLifecycleTest {
  private final PrintStream console = System.out;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final SophosCentralSimulator central = SophosCentralSimulator.start();

  @TempDir private Path folder;

  CredentialLifecycleTest() {
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void close() {
    System.setOut(console);
    central.close();
  }

  @Test
  void draft_stored_isMonitored() {
    SimulatedCredential made = central.tenantCredential();
    CredentialStore store =
        CredentialLifecycle.store(
            folder.resolve("store.p12"),
            Environment.of(Map.of("CREDENTIAL_STORE_PASSWORD", "test-password")),
            CredentialLifecycle.draft(),
            made.clientId(),
            Secret.of(made.revealSecret()));
    List<String> mails = new ArrayList<>();
    CredentialLifecycle.monitor(store, folder.resolve("memory.json"), mails::add);

    assertThat(printed())
        .contains("Choose Service Principal ReadOnly", "1. Sign in", "1 credentials: ")
        .doesNotContain(made.revealSecret());
    assertThat(store.find("alerts"))
        .map(StoredCredential::clientCredentials)
        .contains(clientCredentials(made));
  }

  @Test
  void expiredCredential_refusedToken_isExplained() {
    SimulatedCredential ended = central.tenantCredential();
    central.credentials().expire(ended.clientId());
    ApiCredential known =
        ApiCredential.builder()
            .name("alerts")
            .clientId(clientCredentials(ended).id())
            .expiresOn(LocalDate.of(2020, 1, 1))
            .build();
    try (SophosClient sophos =
        settings(SophosClient.builder()).credentials(clientCredentials(ended)).build()) {
      assertThatThrownBy(
              () ->
                  CredentialLifecycle.explainRefusal(
                      sophos, CredentialMonitor.builder().build(), known))
          .isInstanceOf(AuthenticationException.class);
    }
    assertThat(printed()).contains("alerts has probably expired");
  }

  @Test
  void rotation_nextCredential_becomesPrimary() {
    SimulatedCredential old = central.tenantCredential();
    SimulatedCredential next = central.credentials().add(central.tenant(), ServiceRole.SUPER_ADMIN);
    RotatingCredentials rotating =
        CredentialLifecycle.rotate(
            stored(old),
            stored(next),
            this::settings,
            sophos -> assertThat(sophos.tenant().alerts().list()).isNotEmpty());
    assertThat(rotating.primary()).isEqualTo(clientCredentials(next));
    assertThat(rotating.previous()).isEmpty();
  }

  @Test
  void readOnlyCredential_forbiddenCall_isExplainedAndProbed() {
    SimulatedCredential readOnly = central.credential(ServiceRole.READ_ONLY);
    try (SophosClient sophos =
        settings(SophosClient.builder()).credentials(clientCredentials(readOnly)).build()) {
      String id = sophos.tenant().endpoints().list().iterator().next().id();
      CredentialLifecycle.explain(sophos, id);
      assertThat(printed()).contains("Forbidden (403): POST ", "Next step: ");
      CredentialLifecycle.probe(sophos);
      assertThat(printed()).contains("GET /common/v1/alerts");
    }
  }

  @Test
  void rolesPage_shares_matchRoleTable() throws IOException {
    String shares =
        RoleAccessTable.load().shares().values().stream()
            .map(share -> String.format(Locale.ROOT, "%.1f %%", share * 100))
            .collect(Collectors.joining(" | ", "| ", " |"));
    assertThat(Path.of("../docs/roles.md")).content().contains(shares);
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

  private static ClientCredentials clientCredentials(SimulatedCredential credential) {
    return ClientCredentials.of(credential.clientId(), credential.revealSecret());
  }

  private static StoredCredential stored(SimulatedCredential credential) {
    return new StoredCredential(
        ApiCredential.builder()
            .name(credential.name())
            .clientId(clientCredentials(credential).id())
            .servicePrincipalRole(ServicePrincipalRole.parse(credential.roleName()))
            .build(),
        clientCredentials(credential).secret());
  }
}
