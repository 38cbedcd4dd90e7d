package dev.connectorsdk.examples.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.connectorsdk.core.credential.ClientId;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.credential.store.CredentialStore;
import java.time.LocalDate;
import java.util.UUID;

/** Sample credentials in an in-memory store, one in each state. */
final class SampleCredentials {
  private final CredentialStore store = CredentialStore.inMemory();
  private final LocalDate today;

  private SampleCredentials(LocalDate today) {
    this.today = today;
  }

  static CredentialStore store(LocalDate today) {
    SampleCredentials samples = new SampleCredentials(today);
    samples.fill();
    return samples.store;
  }

  private void fill() {
    save(credential("alerts", ServicePrincipalRole.READ_ONLY).createdOn(today.minusMonths(2)));
    save(
        credential("directory", ServicePrincipalRole.DIRECTORY_SYNC)
            .createdOn(today.minusMonths(35))
            .expiresOn(today.plusDays(25)));
    save(credential("firewalls", ServicePrincipalRole.FIREWALL).createdOn(today.minusMonths(40)));
    save(credential("inherited", ServicePrincipalRole.SUPER_ADMIN));
  }

  private void save(ApiCredential.Builder credential) {
    store.save(credential.build(), Secret.of("sample-secret"));
  }

  private static ApiCredential.Builder credential(String name, ServicePrincipalRole role) {
    ApiCredential.Builder credential = ApiCredential.builder();
    credential
        .name(name)
        .servicePrincipalRole(role)
        .clientId(ClientId.of(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString()));
    return credential;
  }
}
