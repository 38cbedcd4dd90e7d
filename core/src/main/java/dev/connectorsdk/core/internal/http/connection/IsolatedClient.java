package dev.connectorsdk.core.internal.http.connection;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.HttpProxy;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Builds the OkHttp client of one SDK client. What a client of the user stores or sends on its own
 * is removed, since it does not distinguish the accounts of two SDK clients: its cache, its cookies
 * and its authenticator. Connections are not shared either.
 */
public final class IsolatedClient {
  private static final int IDLE_CONNECTIONS = 5;

  /** Less than the time after which load balancers and firewalls forget a connection. */
  private static final long KEEP_ALIVE_SECONDS = 60;

  private IsolatedClient() {}

  public static OkHttpClient of(ClientOptions options) {
    return of(options, pool());
  }

  /** Returns a client that uses this pool, unless the customizer sets another one. */
  public static OkHttpClient of(ClientOptions options, ConnectionPool pool) {
    @Nullable OkHttpClient given = options.httpClient().orElse(null);
    OkHttpClient.Builder builder = given == null ? new OkHttpClient.Builder() : given.newBuilder();
    Path trusted = options.trustedCertificates().orElse(null);
    SSLSocketFactory tls = trusted == null ? null : TrustedCertificates.add(trusted, builder);
    OkHttpClient customized =
        options.httpClientCustomizer().apply(builder.connectionPool(pool)).build();
    if (tls != null && tls != customized.sslSocketFactory()) {
      throw new IllegalStateException(
          "httpClientCustomizer sets an sslSocketFactory, which replaces trustedCertificates: set"
              + " only one of them.");
    }
    return bounded(isolated(customized, options), customized, options).build();
  }

  public static ConnectionPool pool() {
    return new ConnectionPool(IDLE_CONNECTIONS, KEEP_ALIVE_SECONDS, TimeUnit.SECONDS);
  }

  private static OkHttpClient.Builder isolated(OkHttpClient customized, ClientOptions options) {
    HttpProxy proxy = options.proxy().orElse(null);
    return customized
        .newBuilder()
        .cache(null)
        .cookieJar(CookieJar.NO_COOKIES)
        .authenticator(Authenticator.NONE)
        .proxyAuthenticator(
            new ProxyAuthenticator(customized.proxyAuthenticator(), proxy, options.timing()))
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        // any verifier but OkHttp's own keeps a connection to the host that it was opened for
        .hostnameVerifier(new OtherVerifier(customized.hostnameVerifier()));
  }

  private static OkHttpClient.Builder bounded(
      OkHttpClient.Builder builder, OkHttpClient customized, ClientOptions options) {
    Lookups lookups = new Lookups(options.callTimeout());
    if (customized.socketFactory().equals(SocketFactory.getDefault())) {
      builder.socketFactory(new WireSockets());
    }
    HttpProxy chosen = options.proxy().orElse(null);
    Proxy fixed = chosen == null ? customized.proxy() : unresolved(chosen);
    return builder
        .dns(lookups.dns(customized.dns()))
        .proxy(null) // the selector has it
        .proxySelector(lookups.proxySelector(customized.proxySelector(), fixed, chosen != null))
        .connectTimeout(options.connectTimeout())
        .readTimeout(options.readTimeout())
        .writeTimeout(options.readTimeout())
        .callTimeout(options.callTimeout());
  }

  /** The name is resolved for each connection. */
  private static Proxy unresolved(HttpProxy proxy) {
    return new Proxy(
        Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.host(), proxy.port()));
  }

  /** Another verifier than OkHttp's own, with the same result. */
  private record OtherVerifier(HostnameVerifier verifier) implements HostnameVerifier {
    @Override
    public boolean verify(String host, SSLSession session) {
      return verifier.verify(host, session);
    }
  }
}
