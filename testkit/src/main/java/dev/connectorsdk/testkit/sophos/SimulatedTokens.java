package dev.connectorsdk.testkit.sophos;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.connectorsdk.testkit.http.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The tokens issued so far. A token ends by the clock or by a revocation; the end of its credential
 * does not end it (what the real service does then is unverified).
 */
public final class SimulatedTokens {
  private final ConcurrentMap<String, Grant> grants = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, String> refreshable = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Ids ids;
  private volatile Duration lifetime;

  SimulatedTokens(Clock clock, Ids ids, Duration lifetime) {
    this.clock = clock;
    this.ids = ids;
    this.lifetime = lifetime;
  }

  /** Sets how long tokens live that are issued from now on; zero makes them expired at birth. */
  public void setLifetime(Duration changed) {
    lifetime = changed;
  }

  /** Revokes one access token; whether it was known. */
  public boolean revoke(String accessToken) {
    return grants.remove(accessToken) != null;
  }

  /** Revokes every access token of a credential. */
  public void revokeAllOf(String clientId) {
    grants.values().removeIf(grant -> grant.credential.clientId().equalsIgnoreCase(clientId));
  }

  /** Revokes every access token. */
  public void revokeAll() {
    grants.clear();
  }

  /** How many access tokens would be accepted now. */
  public int live() {
    Instant now = clock.instant();
    return (int) grants.values().stream().filter(grant -> now.isBefore(grant.expiresAt)).count();
  }

  Issued issue(SimulatedCredential credential) {
    Duration life = lifetime;
    Issued issued = new Issued(jwt(credential), ids.secret(64), life.toSeconds());
    grants.put(issued.access, new Grant(credential, clock.instant().plus(life)));
    refreshable.put(issued.refresh, credential.clientId());
    return issued;
  }

  /** The credential behind a token that is known and has not expired. */
  Optional<SimulatedCredential> holder(String accessToken) {
    return Optional.ofNullable(grants.get(accessToken))
        .filter(grant -> clock.instant().isBefore(grant.expiresAt))
        .map(Grant::credential);
  }

  boolean isRefreshTokenOf(String refreshToken, String clientId) {
    return clientId.equalsIgnoreCase(refreshable.get(refreshToken));
  }

  /** Looks like a JWT, since callers may log or measure it; nobody may rely on its content. */
  private String jwt(SimulatedCredential credential) {
    return part(Map.of("alg", "none", "typ", "JWT"))
        + "."
        + part(Map.of("client", credential.clientId(), "jti", ids.uuid()))
        + "."
        + ids.secret(64);
  }

  private static String part(Map<String, String> claims) {
    String json = Json.write(claims);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
  }

  /** What one token request yields. */
  record Issued(String access, String refresh, long seconds) {
    @Override
    public String toString() {
      return "Issued[***]";
    }
  }

  private record Grant(SimulatedCredential credential, Instant expiresAt) {}
}
