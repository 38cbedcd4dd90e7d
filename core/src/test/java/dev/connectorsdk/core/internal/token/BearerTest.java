package dev.connectorsdk.core.internal.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.AllowedHosts;
import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.CredentialSource;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.UnauthorizedException;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.fixture.PlainTokenErrorMapper;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.HttpStack;
import dev.connectorsdk.core.internal.json.Json;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BearerTest {
  private static final String ID = "0a1b2c3d-0000-4000-8000-00000000000a";

  private final ApiServer identity = new ApiServer(o -> o.readTimeout(Duration.ofMinutes(1)));
  private final ApiServer api = new ApiServer(o -> o.readTimeout(Duration.ofMinutes(1)));
  private final AtomicReference<ClientCredentials> credentials =
      new AtomicReference<>(ClientCredentials.of(ID, "s3cret-one"));
  private final Things things = things();

  private Things things() {
    return things(CredentialSource.of(credentials::get));
  }

  private Things things(CredentialSource source) {
    return things(source, api.stack);
  }

  /** Calls that may take 200 ms, while the token endpoint alone might take a minute. */
  private Things hasty() {
    ClientOptions options = ClientOptions.builder().callTimeout(Duration.ofMillis(200)).build();
    return things(
        CredentialSource.of(credentials::get),
        HttpStack.open("TestClient", options, AllowedHosts.of("127.0.0.1")));
  }

  private Things things(CredentialSource source, HttpStack stack) {
    ApiBinding token =
        identity
            .stack
            .unauthenticated(new PlainTokenErrorMapper(), Json.snakeCase())
            .at(identity.url());
    ClientCredentialsGrant grant =
        new ClientCredentialsGrant(token, identity.url() + "token", "token", source);
    TokenCache cache = new TokenCache(grant::fetch, identity.time.timing());
    return stack
        .authenticated(
            new PlainErrorMapper(),
            Json.camelCase(),
            Authorization.bearer(cache),
            RateLimits.none())
        .at(api.url())
        .create(Things.class);
  }

  private void issue(String token) {
    identity.respond(200, "{\"access_token\":\"" + token + "\",\"expires_in\":3600}");
  }

  @AfterEach
  void close() {
    identity.close();
    api.close();
  }

  @Test
  void grant_calls_sendsFormOnceAndTokenWithEachCall() {
    issue("tok-1");
    api.thing().thing();
    things.get("t1");
    things.get("t1");
    assertThat(Objects.requireNonNull(identity.take().getBody()).utf8())
        .isEqualTo(
            "grant_type=client_credentials&client_id="
                + ID
                + "&client_secret=s3cret-one&scope=token");
    assertThat(identity.requests()).isEqualTo(1);
    assertThat(api.take().getHeaders().get("Authorization")).isEqualTo("Bearer tok-1");
    assertThat(api.take().getHeaders().get("Authorization")).isEqualTo("Bearer tok-1");
  }

  @Test
  void unauthorized_first_newTokenAndOneReplayEvenOfAWrite() {
    issue("tok-1");
    issue("tok-2");
    api.respond(401, "{\"message\":\"expired\"}").thing();
    things.create(Map.of("a", 1));
    assertThat(api.requests()).isEqualTo(2);
    api.take();
    assertThat(api.take().getHeaders().get("Authorization")).isEqualTo("Bearer tok-2");
  }

  @Test
  void unauthorized_second_isThrownWithoutAnotherReplay() {
    issue("tok-1");
    issue("tok-2");
    api.respond(401, "").respond(401, "").thing();
    assertThatThrownBy(() -> things.get("t1")).isInstanceOf(UnauthorizedException.class);
    assertThat(api.requests()).isEqualTo(2);
    assertThat(identity.requests()).isEqualTo(2);
  }

  @Test
  void unauthorized_inARetryAfterAReplay_isNotReplayed() {
    issue("tok-1");
    issue("tok-2");
    api.respond(401, "").respond(503, "").respond(401, "").thing();
    assertThatThrownBy(() -> things.get("t1")).isInstanceOf(UnauthorizedException.class);
    assertThat(api.requests()).isEqualTo(3);
  }

  @Test
  void refusedSecret_withinItsWindow_isNotSentAgain() {
    identity.respond(401, "{\"error\":\"invalid\",\"id\":\"track-1\"}");
    assertThatThrownBy(() -> things.get("t1"))
        .isInstanceOfSatisfying(
            AuthenticationException.class, e -> assertThat(e.requestId()).contains("track-1"));
    assertThatThrownBy(() -> things.get("t1"))
        .isInstanceOf(AuthenticationException.class)
        .hasMessageContaining("just refused");
    assertThat(identity.requests()).isEqualTo(1);
    assertThat(api.requests()).isZero();
    identity.time.advance(Duration.ofSeconds(31));
    issue("tok-1");
    api.thing();
    assertThat(things.get("t1").id()).isEqualTo("t1");
  }

  @Test
  void refusedSecret_replaced_isSentAtOnce() {
    identity.respond(401, "{}");
    assertThatThrownBy(() -> things.get("t1")).isInstanceOf(AuthenticationException.class);
    credentials.set(ClientCredentials.of(ID, "s3cret-two"));
    issue("tok-1");
    api.thing();
    assertThat(things.get("t1").id()).isEqualTo("t1");
  }

  @Test
  void refusedSecret_second_isRememberedToo() {
    issue("tok-1");
    api.thing().respond(401, "");
    things.get("t1");
    identity.respond(401, "{}").respond(401, "{}");
    credentials.set(ClientCredentials.of(ID, "s3cret-two"));
    assertThatThrownBy(() -> things.get("t1")).isInstanceOf(AuthenticationException.class);
    assertThatThrownBy(() -> things.get("t1")).hasMessageContaining("just refused");
    assertThat(identity.requests()).isEqualTo(3);
  }

  @Test
  void tokenEndpoint_neverResponds_callEndsAtItsDeadline() {
    identity.neverRespond();
    assertThatThrownBy(() -> hasty().get("t1"))
        .isInstanceOfSatisfying(TransportException.class, e -> assertThat(e.isTimeout()).isTrue());
    assertThat(api.requests()).isZero();
  }

  @Test
  void supplier_credentialRefused_isCalledWithinTheSameCall() {
    issue("tok-1");
    api.thing().respond(401, "").thing();
    things.get("t1");
    identity.respond(401, "{}");
    issue("tok-2");
    credentials.set(ClientCredentials.of(ID, "s3cret-two"));
    assertThat(things.get("t1").id()).isEqualTo("t1");
    assertThat(identity.requests()).isEqualTo(3);
  }

  @Test
  void source_isCalledBeforeEachTokenAndASupplierOnlyAfterARefusal() {
    issue("tok-1");
    api.thing().respond(401, "").thing();
    things.get("t1");
    credentials.set(ClientCredentials.of(ID, "s3cret-two"));
    issue("tok-2");
    things.get("t1");
    identity.take();
    assertThat(secretOf(identity.take())).isEqualTo("s3cret-one");

    Things sourced = things(new Pair(ClientCredentials.of(ID, "s3cret-old")));
    issue("tok-3");
    api.thing();
    sourced.get("t1");
    assertThat(secretOf(identity.take())).isEqualTo("s3cret-two");
  }

  @Test
  void refusedCredentials_two_areBothRemembered() {
    Things sourced = things(new Pair(ClientCredentials.of(ID, "s3cret-old")));
    identity.respond(401, "{}").respond(401, "{}");
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> sourced.get("t1")).isInstanceOf(AuthenticationException.class);
    }
    assertThat(identity.requests()).isEqualTo(2);
  }

  @Test
  void refusedCredential_anotherWorks_isNotSentAgain() {
    Things sourced = things(new Pair(ClientCredentials.of(ID, "s3cret-old")));
    credentials.set(ClientCredentials.of(ID, "s3cret-bad"));
    identity.respond(401, "{}");
    issue("tok-1");
    issue("tok-2");
    api.thing().respond(401, "").thing();
    sourced.get("t1");
    sourced.get("t1");
    assertThat(identity.requests()).as("one refusal, then two tokens").isEqualTo(3);
  }

  @Test
  void failure_serviceEchoesTheSecret_masksIt() {
    identity.respond(401, "{\"error\":\"bad\",\"message\":\"s3cret-one is wrong\"}");
    assertThatThrownBy(() -> things.get("t1"))
        .hasMessageContaining("*** is wrong")
        .hasMessageNotContaining("s3cret-one");
    credentials.set(ClientCredentials.of(ID, "s3cret-two"));
    issue("tok-1");
    api.respond(400, "{\"message\":\"Bearer tok-1 is odd\"}");
    assertThatThrownBy(() -> things.get("t1")).hasMessageNotContaining("tok-1");
  }

  @Test
  void future_canceledAfterTheTokenRequest_endsTheCall() throws Exception {
    issue("tok-1");
    api.neverRespond();
    CountDownLatch ended = new CountDownLatch(1);
    CompletableFuture<Object> future =
        api.stack.submit(
            () -> {
              try {
                return things.create(Map.of());
              } finally {
                ended.countDown();
              }
            });
    api.take();
    assertThat(future.cancel(true)).isTrue();
    assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
  }

  private static String secretOf(RecordedRequest request) {
    String form = Objects.requireNonNull(request.getBody()).utf8();
    return form.replaceFirst(".*client_secret=", "").replaceFirst("&.*", "");
  }

  /** The credentials of the test, followed by one more. */
  private final class Pair implements CredentialSource {
    private final ClientCredentials fallback;

    Pair(ClientCredentials fallback) {
      this.fallback = fallback;
    }

    @Override
    public ClientCredentials get() {
      return Objects.requireNonNull(credentials.get());
    }

    @Override
    public ClientCredentials replacementFor(ClientCredentials refused) {
      return refused.equals(get()) ? fallback : get();
    }
  }
}
