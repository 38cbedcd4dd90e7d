package dev.connectorsdk.testkit.sophos;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The console page where admins create and delete API credentials. Sophos has no API for it, so
 * tests act as the admin here. Tokens stay valid after their credential ends, see {@link
 * SimulatedTokens}.
 */
public interface SimulatedCredentials {
  /** Creates a credential of a tenant. */
  SimulatedCredential add(SimulatedTenant tenant, ServiceRole role);

  /** Creates a credential of a partner or an organization. */
  SimulatedCredential add(SimulatedParentAccount account, ServiceRole role);

  /** Returns the credential with a client id, ignoring case; absent after deletion. */
  Optional<SimulatedCredential> find(String clientId);

  /** Returns all credentials that were not deleted. */
  List<SimulatedCredential> all();

  /** Deletes a credential and returns whether there was one. */
  boolean delete(String clientId);

  /** Expires a credential now. */
  SimulatedCredential expire(String clientId);

  /** Sets the time at which a credential expires. */
  SimulatedCredential expire(String clientId, Instant expiresAt);

  /** Replaces the secret of a credential; the old one is rejected from now on. */
  SimulatedCredential changeSecret(String clientId);

  /** Replaces the role of a credential, also for tokens that are already issued. */
  SimulatedCredential changeRole(String clientId, ServiceRole role);

  /**
   * Rejects calls above the rates that Sophos enforces with 429: 100 calls a minute with bursts to
   * 300, and 200,000 a day (developer.sophos.com/intro). Off by default. Unverified: how Sophos
   * counts, and what such a response contains; here it has no {@code Retry-After}, and token
   * requests do not count.
   */
  void enforceRateLimits();

  /** Also rejects calls above the advised rates: 10 calls a second and 1,000 an hour. */
  void enforceAdvisedRates();

  /** Removes all rate limits, which is the default. */
  void liftRateLimits();
}
