package dev.connectorsdk.testkit.sophos.internal.account;

import dev.connectorsdk.testkit.http.MaskedSecret;
import dev.connectorsdk.testkit.sophos.AccountLevel;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SimulatedCredentials;
import dev.connectorsdk.testkit.sophos.SimulatedParentAccount;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import dev.connectorsdk.testkit.sophos.internal.data.RandomIds;
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

/** The API credentials of all accounts, by client id. */
public final class CredentialStore implements SimulatedCredentials {
  /** Reported by third parties; Sophos does not document a lifetime. */
  private static final Period LIFETIME = Period.ofMonths(36);

  private final ConcurrentMap<String, ApiCredential> byId = new ConcurrentHashMap<>();
  private final Clock clock;
  private final RandomIds ids;
  private final RateLimits limits;

  public CredentialStore(Clock clock, RandomIds ids) {
    this.clock = clock;
    this.ids = ids;
    this.limits = new RateLimits(clock);
  }

  @Override
  public SimulatedCredential add(SimulatedTenant tenant, ServiceRole role) {
    return add(AccountLevel.TENANT, tenant.id(), role);
  }

  @Override
  public SimulatedCredential add(SimulatedParentAccount account, ServiceRole role) {
    return add(account.level(), account.id(), role);
  }

  @Override
  public Optional<SimulatedCredential> find(String clientId) {
    return lookUp(clientId).map(credential -> credential);
  }

  /** Returns the credential with a client id, including its secret check. */
  public Optional<ApiCredential> lookUp(String clientId) {
    return Optional.ofNullable(byId.get(key(clientId)));
  }

  @Override
  public List<SimulatedCredential> all() {
    return List.copyOf(byId.values());
  }

  @Override
  public boolean delete(String clientId) {
    return byId.remove(key(clientId)) != null;
  }

  @Override
  public SimulatedCredential expire(String clientId) {
    return expire(clientId, clock.instant());
  }

  @Override
  public SimulatedCredential expire(String clientId, Instant expiresAt) {
    return change(clientId, credential -> credential.withExpiry(expiresAt));
  }

  @Override
  public SimulatedCredential changeSecret(String clientId) {
    String changed = ids.secret(96);
    return change(clientId, credential -> credential.withSecret(changed));
  }

  @Override
  public SimulatedCredential changeRole(String clientId, ServiceRole role) {
    return change(clientId, credential -> credential.withRole(role.title()));
  }

  @Override
  public void enforceRateLimits() {
    limits.enforceDocumented();
  }

  @Override
  public void enforceAdvisedRates() {
    limits.enforceAdvised();
  }

  @Override
  public void liftRateLimits() {
    limits.lift();
  }

  /** Enforces the documented rates and uses up what a credential may call now. */
  public void useUpRates(String clientId) {
    limits.enforceDocumented();
    while (mayCall(clientId)) {
      // every check counts as a call
    }
  }

  public boolean mayCall(String clientId) {
    return limits.take(key(clientId));
  }

  private SimulatedCredential add(AccountLevel level, String accountId, ServiceRole role) {
    Instant now = clock.instant();
    Instant end = now.atOffset(ZoneOffset.UTC).plus(LIFETIME).toInstant();
    ApiCredential created =
        new ApiCredential(
            ids.uuid(),
            new MaskedSecret(ids.secret(96)),
            role.title() + " for tests",
            role.title(),
            level,
            accountId,
            now,
            end);
    byId.put(key(created.clientId()), created);
    return created;
  }

  private ApiCredential change(String clientId, UnaryOperator<ApiCredential> change) {
    ApiCredential changed =
        byId.computeIfPresent(key(clientId), (id, credential) -> change.apply(credential));
    if (changed == null) {
      throw new NoSuchElementException("There is no credential with the client id " + clientId);
    }
    return changed;
  }

  private static String key(String clientId) {
    return clientId.toLowerCase(Locale.ROOT);
  }
}
