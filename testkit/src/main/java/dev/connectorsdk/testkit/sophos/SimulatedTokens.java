package dev.connectorsdk.testkit.sophos;

import java.time.Duration;

/**
 * The issued access tokens. A token ends when it expires or is revoked; the end of its credential
 * does not end it (what the real service does is unverified).
 */
public interface SimulatedTokens {
  /** Sets the lifetime of tokens issued from now on; with zero they are expired when issued. */
  void setLifetime(Duration lifetime);

  /** Revokes an access token and returns whether it was known. */
  boolean revoke(String accessToken);

  /** Revokes every access token of a credential. */
  void revokeAllOf(String clientId);

  /** Revokes every access token. */
  void revokeAll();

  /** Returns the number of access tokens that are valid now. */
  int live();
}
