package dev.connectorsdk.examples.credential;

import dev.connectorsdk.core.credential.ClientId;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.credential.StoredCredential;
import dev.connectorsdk.sophos.credential.store.CredentialVault;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads credentials from HashiCorp Vault through Spring Vault. The two interfaces stand in for that
 * library's types of the same names, so that this compiles without it: replace them by the real
 * ones.
 */
final class SpringVault {
  private SpringVault() {}

  /** Stands in for {@code vaultTemplate.opsForKeyValue("secret", KeyValueBackend.KV_2)}. */
  interface VaultKeyValueOperations {
    /** Returns the entry at this path, or null if absent. */
    @Nullable VaultResponse get(String path);
  }

  /** A vault entry. */
  interface VaultResponse {
    /** The properties of the entry; may be null. */
    @Nullable Map<String, Object> getData();
  }

  // snippet vault
  static CredentialVault vault(VaultKeyValueOperations operations) {
    return name ->
        Optional.ofNullable(operations.get("sophos/" + name))
            .flatMap(response -> Optional.ofNullable(response.getData()))
            .map(data -> credential(name, data));
  }

  private static StoredCredential credential(String name, Map<String, Object> data) {
    ApiCredential credential =
        ApiCredential.builder()
            .name(name)
            .clientId(ClientId.of(text(data, "client_id")))
            .servicePrincipalRole(ServicePrincipalRole.parse(text(data, "role")))
            .expiresOn(LocalDate.parse(text(data, "expires_on")))
            .build();
    return new StoredCredential(credential, Secret.of(text(data, "client_secret")));
  }

  private static String text(Map<String, Object> data, String field) {
    return Objects.requireNonNull(data.get(field), field + " is missing in the vault").toString();
  }
  // end
}
