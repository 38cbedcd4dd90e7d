package dev.connectorsdk.onboarding.diagnosis;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.internal.http.HttpStack;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Whether a service can be reached the way a client would go: the name, the connection with its
 * certificate, through the proxy if one is set, and the clocks. What is sent is a GET of the root
 * without any credential.
 */
public final class ReachChecks {
  private static final Duration GRAVE = Duration.ofMinutes(5);
  private static final Duration NOTABLE = Duration.ofMinutes(1);

  private final URI root;
  private final ClientOptions options;

  private ReachChecks(URI url, ClientOptions options) {
    this.root = url.resolve("/");
    this.options = options;
  }

  /**
   * Three checks: {@code name}, {@code connection} and {@code clock}, each behind the prefix and a
   * dot.
   *
   * @param prefix what their ids begin with
   * @param service the service's name for people
   * @param url where a client would call it
   * @param options the settings of that client
   */
  public static List<Check> of(String prefix, String service, URI url, ClientOptions options) {
    ReachChecks reach = new ReachChecks(url, options);
    String name = prefix + ".name";
    String connection = prefix + ".connection";
    return List.of(
        Check.of(name, service + ": name is known", reach::name),
        Check.of(connection, service + ": can be reached", reach::connection).after(name),
        Check.of(prefix + ".clock", service + ": clocks agree", reach::clock).after(connection));
  }

  private Outcome name() {
    OkHttpClient client = HttpStack.client(options);
    Optional<InetSocketAddress> proxy = proxy(client);
    String host = proxy.map(InetSocketAddress::getHostString).orElse(root.getHost());
    String what = proxy.isPresent() ? "The proxy " + host : host;
    try {
      client.dns().lookup(host);
      return Outcome.ok(what + " is known.");
    } catch (UnknownHostException e) {
      return Outcome.failed(
          what + " is not known to the name service (DNS).",
          proxy.isPresent()
              ? "Check the name of the proxy in the settings."
              : "Check the base URL and the name servers of this machine; where only a proxy knows"
                  + " outer names, set that proxy.");
    }
  }

  private Outcome connection() {
    OkHttpClient client = HttpStack.client(options);
    Optional<InetSocketAddress> proxy = proxy(client);
    try (Response response = get(client)) {
      if (response.code() == 407) {
        return Unreached.proxyWantsPassword();
      }
      String way = proxy.map(one -> " through the proxy " + one.getHostString()).orElse("");
      return Outcome.ok(root.getHost() + " answers" + way + ".");
    } catch (IOException e) {
      return Unreached.outcome(e, root.getHost(), proxy);
    }
  }

  private Outcome clock() {
    try (Response response = get(HttpStack.client(options))) {
      Instant here = options.timing().now();
      return Optional.ofNullable(response.headers().getInstant("Date"))
          .map(there -> difference(Duration.between(there, here)))
          .orElseGet(() -> Outcome.skipped("The answer has no Date header."));
    } catch (IOException e) {
      return Unreached.outcome(e, root.getHost(), proxy(HttpStack.client(options)));
    }
  }

  private static Outcome difference(Duration ahead) {
    String words =
        "This machine's clock is %d s %s the service's."
            .formatted(ahead.abs().toSeconds(), ahead.isNegative() ? "behind" : "ahead of");
    String advice = "Set the clock by a time service (NTP): tokens and links end by the clock.";
    if (ahead.abs().compareTo(GRAVE) > 0) {
      return Outcome.failed(words, advice);
    }
    return ahead.abs().compareTo(NOTABLE) > 0
        ? Outcome.warning(words, advice)
        : Outcome.ok("They agree to the minute.");
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
