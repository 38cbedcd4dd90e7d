package dev.connectorsdk.testkit.sophos.internal.identity;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.MalformedJsonException;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.ResponseException;
import dev.connectorsdk.testkit.http.Router;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.account.ApiCredential;
import dev.connectorsdk.testkit.sophos.internal.account.CredentialStore;
import dev.connectorsdk.testkit.sophos.internal.account.TokenStore;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The token endpoint, with its own response and error forms. */
public final class TokenRoutes {
  private static final Pattern CLIENT_ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final CredentialStore credentials;
  private final TokenStore tokens;
  private final Clock clock;

  public TokenRoutes(CredentialStore credentials, TokenStore tokens, Clock clock) {
    this.credentials = credentials;
    this.tokens = tokens;
    this.clock = clock;
  }

  public void addTo(Router.Builder router) {
    router.post("/api/v2/oauth2/token", this::issue);
  }

  private SimulatedResponse issue(Request request) {
    String type = request.header("Content-Type").orElse("");
    Map<String, String> fields =
        type.startsWith("application/json") ? json(request) : request.form();
    String grant = required(fields, "grant_type");
    boolean fromForm = type.startsWith("application/x-www-form-urlencoded");
    if (grant.equals("client_credentials") && fromForm) {
      required(fields, "scope");
      return success(authenticate(fields));
    }
    if (grant.equals("refresh_token") && !fromForm) {
      ApiCredential credential = authenticate(fields);
      if (!tokens.isRefreshTokenOf(required(fields, "refresh_token"), credential.clientId())) {
        throw error(401, "oauth.invalid_refresh_token", "Unauthorized");
      }
      return success(credential);
    }
    throw error(400, "unsupported_grant_type", "Bad Request");
  }

  private ApiCredential authenticate(Map<String, String> fields) {
    String clientId = required(fields, "client_id");
    String secret = required(fields, "client_secret");
    if (!CLIENT_ID.matcher(clientId).matches()) {
      throw error(400, "oauth.invalid_client_id", "Bad Request");
    }
    ApiCredential credential =
        credentials
            .lookUp(clientId)
            .filter(found -> !found.isExpired(clock.instant()))
            .orElseThrow(() -> error(401, "oauth.client_app_does_not_exist", "Unauthorized"));
    if (!credential.hasSecret(secret)) {
      throw error(401, "oauth.invalid_client_secret", "Unauthorized");
    }
    return credential;
  }

  private SimulatedResponse success(ApiCredential credential) {
    TokenStore.Issued issued = tokens.issue(credential);
    return SimulatedResponse.ok(
        Json.object(
            "access_token", issued.access(),
            "errorCode", "success",
            "expires_in", issued.seconds(),
            "message", "OK",
            "refresh_token", issued.refresh(),
            "token_type", "bearer",
            "trackingId", UUID.randomUUID().toString()));
  }

  private static Map<String, String> json(Request request) {
    try {
      Map<String, String> fields = new LinkedHashMap<>();
      request.json().forEach((name, value) -> fields.put(name, String.valueOf(value)));
      return fields;
    } catch (MalformedJsonException invalid) {
      throw error(400, "customer.validation", "Bad Request");
    }
  }

  private static String required(Map<String, String> fields, String name) {
    String value = fields.getOrDefault(name, "");
    if (value.isBlank()) {
      throw error(400, "customer.validation", "The field " + name + " is required");
    }
    return value;
  }

  private static ResponseException error(int status, String errorCode, String message) {
    return new ResponseException(
        SimulatedResponse.json(
            status,
            Json.object(
                "errorCode", errorCode,
                "message", message,
                "trackingId", UUID.randomUUID().toString())));
  }
}
