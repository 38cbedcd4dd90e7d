package dev.connectorsdk.onboarding.diagnosis;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.internal.http.HttpStack;
import dev.connectorsdk.core.internal.http.connection.ConnectionCause;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Checks of the network between this machine and a service, with the settings of a client: DNS, the
 * connection with its certificate, through the proxy if one is set, and the clock. Sends a GET of
 * the root without a credential.
 */
public final class ConnectivityChecks {
  private static final Duration MAX_SKEW = Duration.ofMinutes(5);
  private static final Duration SKEW_WARNING = Duration.ofMinutes(1);

  private final URI root;
  private final ClientOptions options;

  private ConnectivityChecks(URI url, ClientOptions options) {
    this.root = url.resolve("/");
    this.options = options;
  }

  /**
   * Returns the checks {@code name}, {@code connection} and {@code clock}; each id starts with the
   * prefix and a dot.
   *
   * @param prefix the prefix of the ids
   * @param service the name of the service for people
   * @param url the base URL of the client
   * @param options the options of the client
   */
  public static List<Check> of(String prefix, String service, URI url, ClientOptions options) {
    ConnectivityChecks checks = new ConnectivityChecks(url, options);
    String name = prefix + ".name";
    String connection = prefix + ".connection";
    return List.of(
        Check.of(name, service + ": host name resolves", checks::name),
        Check.of(connection, service + ": reachable", checks::connection).after(name),
        Check.of(prefix + ".clock", service + ": clock is accurate", checks::clock)
            .after(connection));
  }

  private CheckResult name() {
    OkHttpClient client = HttpStack.client(options);
    Optional<InetSocketAddress> proxy = proxy(client);
    String host = proxy.map(InetSocketAddress::getHostString).orElse(root.getHost());
    String what = proxy.isPresent() ? "The proxy " + host : host;
    try {
      client.dns().lookup(host);
      return CheckResult.ok(what + " resolves.");
    } catch (UnknownHostException e) {
      return CheckResult.failed(
          what + " does not resolve (DNS).",
          proxy.isPresent()
              ? "Check the name of the proxy in the settings."
              : "Check the base URL and the DNS servers of this machine; if only a proxy resolves"
                  + " external names, set the proxy.");
    }
  }

  private CheckResult connection() {
    OkHttpClient client = HttpStack.client(options);
    Optional<InetSocketAddress> proxy = proxy(client);
    try (Response response = get(client)) {
      if (response.code() == 407) {
        return ConnectionFailure.of(ConnectionCause.proxyAuthenticationRequired());
      }
      String way = proxy.map(one -> " through the proxy " + one.getHostString()).orElse("");
      return CheckResult.ok(root.getHost() + " responds" + way + ".");
    } catch (IOException e) {
      return ConnectionFailure.result(e, root.getHost(), proxy);
    }
  }

  private CheckResult clock() {
    try (Response response = get(HttpStack.client(options))) {
      Instant here = options.timing().now();
      return Optional.ofNullable(response.headers().getInstant("Date"))
          .map(there -> difference(Duration.between(there, here)))
          .orElseGet(() -> CheckResult.skipped("The response has no Date header."));
    } catch (IOException e) {
      return ConnectionFailure.result(e, root.getHost(), proxy(HttpStack.client(options)));
    }
  }

  private static CheckResult difference(Duration ahead) {
    String evidence =
        String.format(
            Locale.ROOT,
            "This machine's clock is %d s %s the service's.",
            ahead.abs().toSeconds(),
            ahead.isNegative() ? "behind" : "ahead of");
    String advice = "Synchronize the clock (NTP): tokens and links expire by the clock.";
    if (ahead.abs().compareTo(MAX_SKEW) > 0) {
      return CheckResult.failed(evidence, advice);
    }
    return ahead.abs().compareTo(SKEW_WARNING) > 0
        ? CheckResult.warning(evidence, advice)
        : CheckResult.ok("It differs by less than a minute.");
  }

  private Response get(OkHttpClient client) throws IOException {
    return client.newCall(new Request.Builder().url(root.toString()).build()).execute();
  }

  private Optional<InetSocketAddress> proxy(OkHttpClient client) {
    Proxy set = client.proxy();
    Proxy used = set != null ? set : client.proxySelector().select(root).get(0);
    return Optional.ofNullable(used.address()).map(InetSocketAddress.class::cast);
  }
}
