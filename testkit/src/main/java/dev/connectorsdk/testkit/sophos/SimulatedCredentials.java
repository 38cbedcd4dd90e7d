package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.MaskedSecret;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;

/**
 * The console page where admins make and delete API credentials. Sophos has no API for it, so tests
 * play the admin here. Tokens that a credential has got outlive its end, see {@link
 * SimulatedTokens}.
 */
public final class SimulatedCredentials {
  /** What third parties report; Sophos itself names no lifetime. */
  private static final Period LIFETIME = Period.ofMonths(36);

  private final ConcurrentMap<String, SimulatedCredential> byId = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Ids ids;
  private final RateLimits limits;

  SimulatedCredentials(Clock clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
    this.limits = new RateLimits(clock);
  }

  /** Makes a credential of a tenant. */
  public SimulatedCredential add(SimulatedTenant tenant, ServiceRole role) {
    return add(AccountLevel.TENANT, tenant.id(), role);
  }

  /** Makes a credential of a partner or an organization. */
  public SimulatedCredential add(SimulatedParentAccount estate, ServiceRole role) {
    return add(estate.level(), estate.id(), role);
  }

  /** The credential with a client id, compared without case, unless it was deleted. */
  public Optional<SimulatedCredential> find(String clientId) {
    return Optional.ofNullable(byId.get(key(clientId)));
  }

  /** All credentials that were not deleted. */
  public List<SimulatedCredential> all() {
    return List.copyOf(byId.values());
  }

  /** Deletes a credential; whether there was one. */
  public boolean delete(String clientId) {
    return byId.remove(key(clientId)) != null;
  }

  /** Ends a credential's life now. */
  public SimulatedCredential expire(String clientId) {
    return expire(clientId, clock.instant());
  }

  /** Sets when a credential ends. */
  public SimulatedCredential expire(String clientId, Instant end) {
    return change(clientId, credential -> credential.withExpiry(end));
  }

  /** Gives a credential a new secret; the old one is refused from now on. */
  public SimulatedCredential changeSecret(String clientId) {
    String changed = ids.secret(96);
    return change(clientId, credential -> credential.withSecret(changed));
  }

  /** Gives a credential another role; tokens that it has follow at once. */
  public SimulatedCredential changeRole(String clientId, ServiceRole role) {
    return change(clientId, credential -> credential.withRole(role.title()));
  }

  /**
   * Refuses with 429 what a credential calls above the rates that Sophos enforces: 100 calls a
   * minute with bursts to 300, and 200,000 a day (developer.sophos.com/intro). Off at the start.
   * Unverified: how Sophos counts, and what such an answer holds; here it has no {@code
   * Retry-After}, and token requests do not count.
   */
  public void enforceRateLimits() {
    limits.enforceDocumented();
  }

  /** Refuses also what is above the advised rates: 10 calls a second and 1,000 an hour. */
  public void enforceAdvisedRates() {
    limits.enforceAdvised();
  }

  /** Lets every credential call as much as it likes, as at the start. */
  public void liftRateLimits() {
    limits.lift();
  }

  /** Enforces the documented rates and takes all that a credential may call now. */
  void useUpRates(String clientId) {
    limits.enforceDocumented();
    while (mayCall(clientId)) {
      // each look takes one call
    }
  }

  boolean mayCall(String clientId) {
    return limits.take(key(clientId));
  }

  private SimulatedCredential add(AccountLevel level, String accountId, ServiceRole role) {
    Instant now = clock.instant();
    Instant end = now.atOffset(ZoneOffset.UTC).plus(LIFETIME).toInstant();
    SimulatedCredential made =
        new SimulatedCredential(
            ids.uuid(),
            new MaskedSecret(ids.secret(96)),
            role.title() + " for tests",
            role.title(),
            level,
            accountId,
            now,
            end);
    byId.put(key(made.clientId()), made);
    return made;
  }

  private SimulatedCredential change(String clientId, UnaryOperator<SimulatedCredential> change) {
    SimulatedCredential changed =
        byId.computeIfPresent(key(clientId), (id, credential) -> change.apply(credential));
    if (changed == null) {
      throw new NoSuchElementException("No credential has the client id " + clientId);
    }
    return changed;
  }

  private static String key(String clientId) {
    return clientId.toLowerCase(Locale.ROOT);
  }
}
