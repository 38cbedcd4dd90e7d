package dev.connectorsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.AllowedHosts;
import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.error.UnauthorizedException;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.internal.json.Json;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import okhttp3.Cache;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
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
