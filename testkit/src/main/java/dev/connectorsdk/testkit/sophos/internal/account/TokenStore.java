package dev.connectorsdk.testkit.sophos.internal.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.SimulatedTokens;
import dev.connectorsdk.testkit.sophos.internal.data.RandomIds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The access and refresh tokens. */
public final class TokenStore implements SimulatedTokens {
  private final ConcurrentMap<String, Grant> grants = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, String> refreshable = new ConcurrentHashMap<>();
  private final Clock clock;
  private final RandomIds ids;
  private volatile Duration lifetime;

  public TokenStore(Clock clock, RandomIds ids, Duration lifetime) {
    this.clock = clock;
    this.ids = ids;
    this.lifetime = lifetime;
  }

  @Override
  public void setLifetime(Duration newLifetime) {
    lifetime = newLifetime;
  }

  @Override
  public boolean revoke(String accessToken) {
    return grants.remove(accessToken) != null;
  }

  @Override
  public void revokeAllOf(String clientId) {
    grants.values().removeIf(grant -> grant.credential.clientId().equalsIgnoreCase(clientId));
  }

  @Override
  public void revokeAll() {
    grants.clear();
  }

  @Override
  public int live() {
    Instant now = clock.instant();
    return (int) grants.values().stream().filter(grant -> now.isBefore(grant.expiresAt)).count();
  }

  public Issued issue(ApiCredential credential) {
    Duration current = lifetime;
    Issued issued = new Issued(jwt(credential), ids.secret(64), current.toSeconds());
    grants.put(issued.access, new Grant(credential, clock.instant().plus(current)));
    refreshable.put(issued.refresh, credential.clientId());
    return issued;
  }

  /** Returns the credential, as it was when the token was issued, of a valid access token. */
  public Optional<ApiCredential> credentialOf(String accessToken) {
    return Optional.ofNullable(grants.get(accessToken))
        .filter(grant -> clock.instant().isBefore(grant.expiresAt))
        .map(Grant::credential);
  }

  public boolean isRefreshTokenOf(String refreshToken, String clientId) {
    return clientId.equalsIgnoreCase(refreshable.get(refreshToken));
  }

  /** Has the form of a JWT, since callers may measure it; its content has no meaning. */
  private String jwt(ApiCredential credential) {
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

  /** The result of a token request. */
  public record Issued(String access, String refresh, long seconds) {
    @Override
    public String toString() {
      return "Issued[***]";
    }
  }

  private record Grant(ApiCredential credential, Instant expiresAt) {}
}
