package dev.connectorsdk.testkit.stackone.internal.sophos;

import dev.connectorsdk.testkit.http.MaskedSecret;
import dev.connectorsdk.testkit.stackone.AccountFailure;
import dev.connectorsdk.testkit.stackone.internal.connector.ProviderHttp;
import dev.connectorsdk.testkit.stackone.internal.connector.ProviderResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** The access tokens of the Sophos credentials of profiles. */
public final class SophosTokens {
  private static final Duration MARGIN = Duration.ofMinutes(1);

  private record Token(MaskedSecret text, Instant renewAt) {}

  private final ProviderHttp http;
  private final HttpUrl endpoint;
  private final Clock clock;
  private final Map<SophosCredential, Token> tokens = new ConcurrentHashMap<>();

  public SophosTokens(ProviderHttp http, HttpUrl endpoint, Clock clock) {
    this.http = http;
    this.endpoint = endpoint;
    this.clock = clock;
  }

  /** Returns a valid token, and requests a new one if needed. */
  public MaskedSecret token(SophosCredential credential) {
    Token known = tokens.get(credential);
    if (known != null && clock.instant().isBefore(known.renewAt())) {
      return known.text();
    }
    Token fresh = request(credential);
    tokens.put(credential, fresh);
    return fresh.text();
  }

  /** Removes a token that the API rejected. */
  public void forget(SophosCredential credential) {
    tokens.remove(credential);
  }

  private Token request(SophosCredential credential) {
    FormBody form =
        new FormBody.Builder()
            .add("grant_type", "client_credentials")
            .add("client_id", credential.clientId().reveal())
            .add("client_secret", credential.clientSecret().reveal())
            .add("scope", "token")
            .build();
    ProviderResponse reply = http.send(new Request.Builder().url(endpoint).post(form).build());
    if (reply.status() == 400 || reply.status() == 401) {
      throw reply.failure().accountFailure(why(reply));
    }
    Map<?, ?> body = reply.orThrow();
    return new Token(
        new MaskedSecret(String.valueOf(body.get("access_token"))),
        renewAt(body.get("expires_in")));
  }

  private Instant renewAt(@Nullable Object expiresIn) {
    long seconds = expiresIn instanceof Number number ? number.longValue() : 0;
    return clock.instant().plusSeconds(seconds).minus(MARGIN);
  }

  // Sophos does not distinguish an expired credential from an unknown one
  private static AccountFailure why(ProviderResponse reply) {
    return "oauth.client_app_does_not_exist".equals(reply.property("errorCode"))
        ? AccountFailure.EXPIRED_CREDENTIALS
        : AccountFailure.INVALID_CREDENTIALS;
  }
}
