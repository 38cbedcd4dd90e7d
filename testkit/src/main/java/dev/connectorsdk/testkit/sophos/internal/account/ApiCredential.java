package dev.connectorsdk.testkit.sophos.internal.account;

import dev.connectorsdk.testkit.http.MaskedSecret;
import dev.connectorsdk.testkit.sophos.AccountLevel;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A credential as an immutable value. */
public final class ApiCredential implements SimulatedCredential {
  private final String clientId;
  private final MaskedSecret secret;
  private final String name;
  private final String roleName;
  private final AccountLevel level;
  private final String accountId;
  private final Instant createdAt;
  private final @Nullable Instant expiresAt;

  public ApiCredential(
      String clientId,
      MaskedSecret secret,
      String name,
      String roleName,
      AccountLevel level,
      String accountId,
      Instant createdAt,
      @Nullable Instant expiresAt) {
    this.clientId = clientId;
    this.secret = secret;
    this.name = name;
    this.roleName = roleName;
    this.level = level;
    this.accountId = accountId;
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }

  @Override
  public String clientId() {
    return clientId;
  }

  @Override
  public String revealSecret() {
    return secret.reveal();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String roleName() {
    return roleName;
  }

  @Override
  public AccountLevel level() {
    return level;
  }

  @Override
  public String accountId() {
    return accountId;
  }

  @Override
  public Instant createdAt() {
    return createdAt;
  }

  @Override
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiresAt);
  }

  public boolean isExpired(Instant now) {
    return expiresAt != null && !now.isBefore(expiresAt);
  }

  public boolean hasSecret(String presented) {
    return secret.matches(presented);
  }

  public ApiCredential withSecret(String changed) {
    return new ApiCredential(
        clientId,
        new MaskedSecret(changed),
        name,
        roleName,
        level,
        accountId,
        createdAt,
        expiresAt);
  }

  public ApiCredential withRole(String changed) {
    return new ApiCredential(
        clientId, secret, name, changed, level, accountId, createdAt, expiresAt);
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
