package dev.connectorsdk.core.internal.http.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.AllowedHosts;
import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.error.UnauthorizedException;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.fixture.RawServer;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.internal.http.HttpStack;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.core.internal.token.Authorization;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import okhttp3.Cache;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.Credentials;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two clients with different keys share one OkHttp client, and nothing that it stores. */
class SharedClientTest {
  private final ApiServer server = new ApiServer();
  private final List<HttpStack> stacks = new ArrayList<>();
  @TempDir private File folder;

  /** The two ways in which a user's OkHttp settings reach a client. */
  enum Way {
    HTTP_CLIENT {
      @Override
      ClientOptions options(UnaryOperator<OkHttpClient.Builder> settings) {
        OkHttpClient shared = settings.apply(new OkHttpClient.Builder()).build();
        return ClientOptions.builder().httpClient(shared).build();
      }
    },
    CUSTOMIZER {
      @Override
      ClientOptions options(UnaryOperator<OkHttpClient.Builder> settings) {
        return ClientOptions.builder().httpClientCustomizer(settings).build();
      }
    };

    abstract ClientOptions options(UnaryOperator<OkHttpClient.Builder> settings);
  }

  @AfterEach
  void close() {
    stacks.forEach(HttpStack::close);
    server.close();
  }

  private Things client(String key, ClientOptions options) {
    HttpStack stack = HttpStack.open("TestClient", options, AllowedHosts.of("127.0.0.1"));
    stacks.add(stack);
    ApiKey apiKey = ApiKey.of(key);
    return stack
        .authenticated(
            new PlainErrorMapper(),
            Json.camelCase(),
            chain -> chain.proceed(Authorization.basic(chain.request(), apiKey)),
            RateLimits.none())
        .at(server.url())
        .create(Things.class);
  }

  @ParameterizedTest
  @EnumSource
  void cachedResponse_ofAnotherKey_isNotReturned(Way way) {
    String cached = "private, max-age=60";
    server
        .respond(200, "{\"id\":\"of-a\"}", "Cache-Control", cached)
        .respond(200, "{\"id\":\"of-b\"}", "Cache-Control", cached)
        .respond(200, "{\"id\":\"of-b-again\"}", "Cache-Control", cached, "ETag", "\"1\"");
    ClientOptions options = way.options(http -> http.cache(new Cache(folder, 1_000_000)));

    assertThat(client("key-of-a", options).get("t1").id()).isEqualTo("of-a");
    Things b = client("key-of-b", options);
    assertThat(b.get("t1").id()).isEqualTo("of-b");
    assertThat(b.get("t1").id()).isEqualTo("of-b-again");
    assertThat(server.requests()).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void cookie_ofAnotherKey_isNeitherStoredNorSent(Way way) {
    server.respond(200, ApiServer.THING, "Set-Cookie", "session=of-a; Path=/").thing();
    StoredCookies cookies = new StoredCookies();
    ClientOptions options = way.options(http -> http.cookieJar(cookies));

    client("key-of-a", options).get("t1");
    client("key-of-b", options).get("t1");

    server.take();
    assertThat(server.take().getHeaders().get("Cookie")).isNull();
    assertThat(cookies.stored).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void refusedCall_authenticatorOfAnotherKey_isNotSentAgain(Way way) {
    server.respond(401, "{}").thing();
    ClientOptions options =
        way.options(
            http ->
                http.authenticator(
                    (route, response) ->
                        response
                            .request()
                            .newBuilder()
                            .header("Authorization", "Bearer of-another")
                            .build()));

    assertThatThrownBy(() -> client("key-of-a", options).create(Map.of()))
        .isInstanceOf(UnauthorizedException.class);
    assertThat(server.requests()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void connection_ofAnotherKey_isNotUsed(Way way) {
    server.thing().thing();
    ClientOptions options = way.options(UnaryOperator.identity());

    client("key-of-a", options).get("t1");
    client("key-of-b", options).get("t1");

    assertThat(server.take().getConnectionIndex()).isZero();
    assertThat(server.take().getConnectionIndex()).isEqualTo(1);
  }

  @Test
  void connectionPool_sharedByCustomizers_isNotUsedForAnotherKey() {
    ConnectionPool shared = new ConnectionPool();
    server.thing().thing();
    UnaryOperator<OkHttpClient.Builder> settings = http -> http.connectionPool(shared);

    client("key-of-a", Way.CUSTOMIZER.options(settings)).get("t1");
    client("key-of-b", Way.CUSTOMIZER.options(settings)).get("t1");

    assertThat(server.take().getConnectionIndex()).isZero();
    assertThat(server.take().getConnectionIndex()).isEqualTo(1);
  }

  /** A client that is shared with a service of the user often adds that service's credential. */
  @ParameterizedTest
  @EnumSource
  void authorization_ofAnInterceptor_isNotSent(Way way) {
    server.thing().thing();
    ClientOptions options =
        way.options(
            http ->
                http.addInterceptor(
                    chain ->
                        chain.proceed(
                            chain
                                .request()
                                .newBuilder()
                                .header("Authorization", "Bearer of-another")
                                .build())));

    client("key-of-a", options).get("t1");
    stacks
        .get(0)
        .unauthenticated(new PlainErrorMapper(), Json.camelCase())
        .at(server.url())
        .create(Things.class)
        .get("t1");

    assertThat(server.take().getHeaders().get("Authorization"))
        .isEqualTo(Credentials.basic("key-of-a", ""));
    assertThat(server.take().getHeaders().get("Authorization")).as("of a token request").isNull();
  }

  @ParameterizedTest
  @EnumSource
  void dispatcher_shutDownByItsOwner_callsGoOn(Way way) {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(1);
    dispatcher.executorService().shutdown();
    server.thing();

    Things things = client("key-of-a", way.options(http -> http.dispatcher(dispatcher)));

    assertThat(things.get("t1").id()).isEqualTo("t1");
  }

  @Test
  void close_ofOneClient_doesNotEndACallOfAnother() throws Exception {
    OkHttpClient shared = new OkHttpClient();
    ClientOptions options = ClientOptions.builder().httpClient(shared).build();
    client("key-of-a", options);
    Things b = client("key-of-b", options);
    CountDownLatch proceed = new CountDownLatch(1);
    CountDownLatch received = new CountDownLatch(1);
    try (RawServer slow =
        new RawServer(
            connection -> {
              connection.readRequest();
              received.countDown();
              await(proceed);
              connection.writeThing();
            })) {
      Things slowly =
          stacks
              .get(1)
              .unauthenticated(new PlainErrorMapper(), Json.camelCase())
              .at(slow.url())
              .create(Things.class);
      FutureTask<String> call = new FutureTask<>(() -> slowly.get("t1").id());
      new Thread(call).start();
      received.await();
      stacks.get(0).close();
      proceed.countDown();
      assertThat(call.get(30, TimeUnit.SECONDS)).isEqualTo("t1");
    }
    server.thing();
    assertThat(b.get("t1").id()).isEqualTo("t1");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Each call has its own listener: what a listener of one call sees is of that call alone. */
  @Test
  void eventListeners_ofTwoClients_seeTheirOwnCalls() {
    Map<Call, List<String>> seen = new ConcurrentHashMap<>();
    EventListener.Factory listeners =
        call ->
            new EventListener() {
              @Override
              public void requestHeadersEnd(Call ended, Request request) {
                seen.computeIfAbsent(ended, c -> new CopyOnWriteArrayList<>())
                    .add(String.valueOf(request.header("Authorization")));
              }
            };
    ClientOptions options = Way.HTTP_CLIENT.options(http -> http.eventListenerFactory(listeners));
    server.thing().thing();

    client("key-of-a", options).get("t1");
    client("key-of-b", options).get("t1");

    assertThat(seen.values())
        .containsExactlyInAnyOrder(
            List.of(Credentials.basic("key-of-a", "")), List.of(Credentials.basic("key-of-b", "")));
  }

  private static final class StoredCookies implements CookieJar {
    private final List<Cookie> stored = new ArrayList<>();

    @Override
    public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {
      stored.addAll(cookies);
    }

    @Override
    public List<Cookie> loadForRequest(HttpUrl url) {
      return List.of(Objects.requireNonNull(Cookie.parse(url, "session=of-another")));
    }
  }
}
