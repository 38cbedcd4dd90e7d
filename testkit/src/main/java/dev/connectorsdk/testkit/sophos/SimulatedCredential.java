package dev.connectorsdk.testkit.sophos;

import java.time.Instant;
import java.util.Optional;

/**
 * An API credential as the console of Sophos Central shows it on creation. An immutable value: a
 * change of secret, role or expiry creates a new one. {@code toString} leaves the secret out.
 */
public interface SimulatedCredential {
  /** Returns the client id, a UUID. */
  String clientId();

  /** Returns the client secret in clear text. */
  String revealSecret();

  /** Returns the name that the creating admin chose. */
  String name();

  /** Returns the role's name, such as {@code Service Principal ReadOnly}. */
  String roleName();

  /** Returns the level of the account that the credential belongs to. */
  AccountLevel level();

  /** Returns the id of the account that the credential belongs to. */
  String accountId();

  /** Returns the time of creation. */
  Instant createdAt();

  /** Returns the time of expiry; absent if it does not expire. */
  Optional<Instant> expiresAt();
}
