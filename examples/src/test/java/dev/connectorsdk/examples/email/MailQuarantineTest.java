package dev.connectorsdk.examples.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.email.MessageStatus;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailQuarantineTest {
  private final SophosCentralSimulator simulator = SophosCentralSimulator.start();
  private final SophosClient client = client(simulator);
  private final TenantScope tenant = client.tenant();

  @TempDir private Path folder;

  private static SophosClient client(SophosCentralSimulator simulator) {
    SimulatedCredential credential = simulator.tenantCredential();
    return SophosClient.builder()
        .credentials(ClientCredentials.of(credential.clientId(), credential.revealSecret()))
        .allowHosts("127.0.0.1")
        .identityUrl(simulator.identityUrl())
        .apiUrl(simulator.globalUrl())
        .build();
  }

  @AfterEach
  void close() {
    client.close();
    simulator.close();
  }

  @Test
  void snippets_run_doWhatThePageSays() {
    assertThat(MailQuarantine.mailbox(tenant).name()).contains("Orders");
    assertThat(MailQuarantine.release(tenant, "billing5@", Instant.EPOCH).items()).hasSize(1);
    assertThat(MailQuarantine.clawback(tenant, first("/email/v1/messages")))
        .extracting(MessageStatus::status)
        .containsOnly(Optional.of(MessageStatus.Status.CLAWBACK_SUCCESSFUL));
    Path file = folder.resolve("mail.bin");
    String message = first("/email/v1/quarantine/messages");
    assertThat(MailQuarantine.download(tenant, message, file).password()).isPresent();
    assertThat(file).isNotEmptyFile();
    assertThat(simulator.unexpected()).isEmpty();
  }

  private String first(String path) {
    return String.valueOf(simulator.tenant().items(path).first(1).get(0).get("id"));
  }
}
