package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.ClientOptions;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLSession;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Builds the OkHttp client of one SDK client. What a client of the user stores or sends on its own
 * is removed, since it does not distinguish the accounts of two SDK clients: its cache, its cookies
 * and its authenticator. Connections are not shared either.
 */
final class IsolatedClient {
  private static final int IDLE_CONNECTIONS = 5;
  private static final String PROXY_AUTHORIZATION = "Proxy-Authorization";

  /** Less than the time after which load balancers and firewalls forget a connection. */
  private static final long KEEP_ALIVE_SECONDS = 60;

  private IsolatedClient() {}

  static OkHttpClient of(ClientOptions options) {
    return of(options, pool());
  }

  /** Returns a client that uses this pool, unless the customizer sets another one. */
  static OkHttpClient of(ClientOptions options, ConnectionPool pool) {
    @Nullable OkHttpClient given = options.httpClient().orElse(null);
    OkHttpClient.Builder builder = given == null ? new OkHttpClient.Builder() : given.newBuilder();
    OkHttpClient customized =
        options.httpClientCustomizer().apply(builder.connectionPool(pool)).build();
    return bounded(isolated(customized), customized, options).build();
  }

  static ConnectionPool pool() {
    return new ConnectionPool(IDLE_CONNECTIONS, KEEP_ALIVE_SECONDS, TimeUnit.SECONDS);
  }

  private static OkHttpClient.Builder isolated(OkHttpClient customized) {
    return customized
        .newBuilder()
        .cache(null)
        .cookieJar(CookieJar.NO_COOKIES)
        .authenticator(Authenticator.NONE)
        .proxyAuthenticator(once(customized.proxyAuthenticator()))
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        // any verifier but OkHttp's own keeps a connection to the host that it was opened for
        .hostnameVerifier(new OtherVerifier(customized.hostnameVerifier()));
  }

  /** OkHttp sends the same credentials again for as long as an authenticator returns them. */
  private static Authenticator once(Authenticator given) {
    return (route, response) -> {
      Request next = given.authenticate(route, response);
      String rejected = response.request().header(PROXY_AUTHORIZATION);
      return next != null && Objects.equals(next.header(PROXY_AUTHORIZATION), rejected)
          ? null
          : next;
    };
  }

  private static OkHttpClient.Builder bounded(
      OkHttpClient.Builder builder, OkHttpClient customized, ClientOptions options) {
    Lookups lookups = new Lookups(options.callTimeout());
    if (customized.socketFactory().equals(SocketFactory.getDefault())) {
      builder.socketFactory(new WireSockets());
    }
    return builder
        .dns(lookups.dns(customized.dns()))
        .proxySelector(lookups.proxySelector(customized.proxySelector()))
        .connectTimeout(options.connectTimeout())
        .readTimeout(options.readTimeout())
        .writeTimeout(options.readTimeout())
        .callTimeout(options.callTimeout());
  }

  /** Another verifier than OkHttp's own, with the same result. */
  private record OtherVerifier(HostnameVerifier verifier) implements HostnameVerifier {
    @Override
    public boolean verify(String host, SSLSession session) {
      return verifier.verify(host, session);
    }
  }
}
