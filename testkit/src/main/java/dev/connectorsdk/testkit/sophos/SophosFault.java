package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.Faults;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.time.Duration;
import java.util.Locale;

/**
 * Faults of Sophos Central as a whole, applied to a running simulator.
 *
 * <pre>{@code
 * SophosFault.TOKENS_REVOKED.apply(sophos);
 * }</pre>
 *
 * <p>{@code sophos.faults().clear()} ends rules, outages and the clock's error; changes to
 * credentials, tokens and tenants stay.
 */
public enum SophosFault {
  /** Connections to all ports are refused. */
  CONNECTION_REFUSED,
  /** Connections to the token endpoint are refused. */
  TOKEN_ENDPOINT_DOWN,
  /** The token endpoint responds after 3 real seconds. */
  TOKEN_ENDPOINT_SLOW,
  /** The token endpoint rejects every secret. */
  TOKEN_ENDPOINT_REJECTING,
  /** New tokens expire after two seconds. */
  TOKENS_SHORT_LIVED,
  /** New tokens are expired when they are issued. */
  TOKENS_ISSUED_EXPIRED,
  /** Every token issued until now is rejected. */
  TOKENS_REVOKED,
  /** The simulator's clock is ten minutes fast. */
  CLOCK_FAST,
  /** The simulator's clock is ten minutes slow. */
  CLOCK_SLOW,
  /** The tenant's credential is deleted and its tokens are revoked. */
  CREDENTIAL_DELETED,
  /** The tenant's credential expires and its tokens are revoked. */
  CREDENTIAL_EXPIRED,
  /** The tenant's credential gets the role ReadOnly. */
  ROLE_CHANGED,
  /** The tenants of the partner and of the organization deny access. */
  TENANT_UNREACHABLE,
  /** The documented rates are enforced, and the tenant's credential has used them up. */
  RATE_LIMIT_REACHED;

  /** Applies the fault from now on. */
  public void apply(SophosCentralSimulator sophos) {
    Faults faults = sophos.faults();
    String clientId = sophos.tenantCredential().clientId();
    switch (this) {
      case CONNECTION_REFUSED -> faults.outage();
      case TOKEN_ENDPOINT_DOWN -> faults.outage("identity");
      case TOKEN_ENDPOINT_SLOW -> tokens(faults, Fault.slow(Duration.ofSeconds(3)));
      case TOKEN_ENDPOINT_REJECTING -> tokens(faults, refusal());
      case TOKENS_SHORT_LIVED -> sophos.tokens().setLifetime(Duration.ofSeconds(2));
      case TOKENS_ISSUED_EXPIRED -> sophos.tokens().setLifetime(Duration.ZERO);
      case TOKENS_REVOKED -> sophos.tokens().revokeAll();
      case CLOCK_FAST -> faults.skewClock(Duration.ofMinutes(10));
      case CLOCK_SLOW -> faults.skewClock(Duration.ofMinutes(-10));
      case CREDENTIAL_DELETED -> {
        sophos.credentials().delete(clientId);
        sophos.tokens().revokeAllOf(clientId);
      }
      case CREDENTIAL_EXPIRED -> {
        sophos.credentials().expire(clientId);
        sophos.tokens().revokeAllOf(clientId);
      }
      case ROLE_CHANGED -> sophos.credentials().changeRole(clientId, ServiceRole.READ_ONLY);
      case TENANT_UNREACHABLE -> {
        sophos.partner().tenants().forEach(SimulatedTenant::denyParent);
        sophos.organization().tenants().forEach(SimulatedTenant::denyParent);
      }
      case RATE_LIMIT_REACHED -> sophos.useUpRates(clientId);
    }
  }

  /** Returns the name in words, such as {@code tokens revoked}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static void tokens(Faults faults, Fault fault) {
    faults.on("POST", "/api/v2/oauth2/token").inject(fault);
  }

  private static Fault refusal() {
    return Fault.response(
        SimulatedResponse.text(
            401,
            "application/json",
            "{\"errorCode\":\"oauth.invalid_client_secret\",\"message\":\"Unauthorized\"}"));
  }
}
