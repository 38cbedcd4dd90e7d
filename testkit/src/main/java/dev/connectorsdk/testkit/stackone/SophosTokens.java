package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.MaskedSecret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Access tokens that StackOne holds for the Sophos credentials of its profiles. */
final class SophosTokens {
  private static final Duration MARGIN = Duration.ofMinutes(1);

  /** A credential; a changed secret makes another one. */
  private record Credential(MaskedSecret id, MaskedSecret secret) {}

  private record Token(MaskedSecret text, Instant renewAt) {}

  private final ProviderHttp http;
  private final HttpUrl endpoint;
  private final Clock clock;
  private final Map<Credential, Token> tokens = new ConcurrentHashMap<>();

  SophosTokens(ProviderHttp http, HttpUrl endpoint, Clock clock) {
    this.http = http;
    this.endpoint = endpoint;
    this.clock = clock;
  }

  /** Returns a token that still serves, asking for a new one if need be. */
  MaskedSecret token(SetupFields fields) {
    Credential credential = credential(fields);
    Token known = tokens.get(credential);
    if (known != null && clock.instant().isBefore(known.renewAt())) {
      return known.text();
    }
    Token fresh = request(credential);
    tokens.put(credential, fresh);
    return fresh.text();
  }

  /** Forgets a token that the API refused. */
  void forget(SetupFields fields) {
    tokens.remove(credential(fields));
  }

  private static Credential credential(SetupFields fields) {
    return new Credential(
        new MaskedSecret(fields.reveal("clientId").orElse("")),
        new MaskedSecret(fields.reveal("clientSecret").orElse("")));
  }

  private Token request(Credential credential) {
    FormBody form =
        new FormBody.Builder()
            .add("grant_type", "client_credentials")
            .add("client_id", credential.id().reveal())
            .add("client_secret", credential.secret().reveal())
            .add("scope", "token")
            .build();
    ProviderReply reply = http.send(new Request.Builder().url(endpoint).post(form).build());
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

  // Sophos does not tell an expired credential from one that never was
  private static AccountFailure why(ProviderReply reply) {
    return "oauth.client_app_does_not_exist".equals(reply.member("errorCode"))
        ? AccountFailure.EXPIRED_CREDENTIALS
        : AccountFailure.INVALID_CREDENTIALS;
  }
}
