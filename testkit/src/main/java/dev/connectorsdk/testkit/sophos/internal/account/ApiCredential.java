package dev.connectorsdk.testkit.sophos.internal.account;

import dev.connectorsdk.testkit.http.MaskedSecret;
import dev.connectorsdk.testkit.sophos.AccountLevel;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A credential as an immutable value. */
public record ApiCredential(
    String clientId,
    MaskedSecret secret,
    String name,
    String roleName,
    AccountLevel level,
    String accountId,
    Instant createdAt,
    @Nullable Instant expiry)
    implements SimulatedCredential {
  @Override
  public String revealSecret() {
    return secret.reveal();
  }

  @Override
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiry);
  }

  public boolean isExpired(Instant now) {
    return expiry != null && !now.isBefore(expiry);
  }

  public boolean hasSecret(String presented) {
    return secret.matches(presented);
  }

  public ApiCredential withSecret(String changed) {
    return new ApiCredential(
        clientId, new MaskedSecret(changed), name, roleName, level, accountId, createdAt, expiry);
  }

  public ApiCredential withRole(String changed) {
    return new ApiCredential(clientId, secret, name, changed, level, accountId, createdAt, expiry);
  }

  public ApiCredential withExpiry(Instant changed) {
    return new ApiCredential(
        clientId, secret, name, roleName, level, accountId, createdAt, changed);
  }

  @Override
  public String toString() {
    return "ApiCredential[" + clientId + ", " + roleName + ", " + level.text() + "]";
  }
}
