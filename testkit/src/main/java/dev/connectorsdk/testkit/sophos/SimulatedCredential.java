package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.MaskedSecret;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An API credential as the console of Sophos Central shows it at its making; a value, so a change
 * of secret, role or expiry makes a new one. It shows itself without its secret.
 */
public final class SimulatedCredential {
  private final String clientId;
  private final MaskedSecret secret;
  private final String name;
  private final String roleName;
  private final AccountLevel level;
  private final String accountId;
  private final Instant createdAt;
  private final @Nullable Instant expiresAt;

  SimulatedCredential(
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

  /** The client id, a UUID. */
  public String clientId() {
    return clientId;
  }

  /** The client secret in clear. */
  public String revealSecret() {
    return secret.reveal();
  }

  /** The name given by the admin who made it. */
  public String name() {
    return name;
  }

  /** The role's name, such as {@code Service Principal ReadOnly}. */
  public String roleName() {
    return roleName;
  }

  /** The level of the account it belongs to. */
  public AccountLevel level() {
    return level;
  }

  /** The id of the account it belongs to. */
  public String accountId() {
    return accountId;
  }

  /** When it was made. */
  public Instant createdAt() {
    return createdAt;
  }

  /** When it stops to authenticate; absent if never. */
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiresAt);
  }

  boolean isExpired(Instant now) {
    return expiresAt != null && !now.isBefore(expiresAt);
  }

  boolean hasSecret(String other) {
    return secret.matches(other);
  }

  SimulatedCredential withSecret(String changed) {
    return new SimulatedCredential(
        clientId,
        new MaskedSecret(changed),
        name,
        roleName,
        level,
        accountId,
        createdAt,
        expiresAt);
  }

  SimulatedCredential withRole(String changed) {
    return new SimulatedCredential(
        clientId, secret, name, changed, level, accountId, createdAt, expiresAt);
  }

  SimulatedCredential withExpiry(Instant changed) {
    return new SimulatedCredential(
        clientId, secret, name, roleName, level, accountId, createdAt, changed);
  }

  @Override
  public String toString() {
    return "SimulatedCredential[" + clientId + ", " + roleName + ", " + level.text() + "]";
  }
}
