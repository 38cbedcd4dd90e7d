package dev.connectorsdk.examples.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.StoredCredential;
import dev.connectorsdk.sophos.credential.store.CredentialStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpringVaultTest {
  private static final String MARKER = "marker-client-secret";

  private final Map<String, Object> data =
      new HashMap<>(
          Map.of(
              "client_id", "0a1b2c3d-0000-4000-8000-000000000001",
              "client_secret", MARKER,
              "role", "ReadOnly",
              "expires_on", "2029-11-23"));

  private final CredentialStore store =
      SpringVault.vault(path -> path.equals("sophos/alerts") ? () -> data : null)
          .asStore(List.of("alerts"));

  @Test
  void vault_storedCredential_isFound() {
    StoredCredential found = store.find("alerts").orElseThrow();
    assertThat(found.credential().servicePrincipalRole()).isEqualTo(ServicePrincipalRole.READ_ONLY);
    assertThat(found.secret()).isEqualTo(Secret.of(MARKER));
    assertThat(store.credentials()).hasSize(1);
  }

  @Test
  void vault_otherName_isAbsent() {
    assertThat(store.find("other")).isEmpty();
  }

  @Test
  void vault_missingProperty_namedWithoutSecret() {
    data.remove("role");
    assertThatThrownBy(() -> store.find("alerts"))
        .hasMessageContaining("role is missing")
        .hasMessageNotContaining(MARKER);
  }
}
