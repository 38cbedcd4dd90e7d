package dev.connectorsdk.examples.doctor;

import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Faults of the network. */
final class NetworkCases {
  private NetworkCases() {}

  static Stream<FaultCase> all() {
    return Stream.of(
        FaultCase.of(
                "name that does not exist",
                (setup, target) -> target.stackOneUrl(URI.create("https://stackone.invalid")),
                "stackone.name")
            .says("stackone.invalid", "does not resolve", "Check the base URL"),
        FaultCase.of(
                "port that refuses",
                (setup, target) ->
                    target.identityUrl(URI.create("http://127.0.0.1:" + unusedPort())),
                "sophos.identity.connection")
            .says("The connection to 127.0.0.1 was refused", "firewall"),
        FaultCase.of(
                "proxy that refuses",
                FaultCase.options(
                    options ->
                        options.httpClientCustomizer(http -> http.proxy(proxy("127.0.0.1")))),
                "sophos.identity.connection")
            .andFailing("sophos.api.connection", "stackone.connection")
            .says("proxy 127.0.0.1", "Check the host and port of the proxy"),
        FaultCase.of(
                "proxy whose name does not exist",
                FaultCase.options(
                    options ->
                        options.httpClientCustomizer(http -> http.proxy(proxy("proxy.invalid")))),
                "sophos.identity.name")
            .andFailing("sophos.api.name", "stackone.name")
            .says("The proxy proxy.invalid", "Check the name of the proxy"),
        FaultCase.of("service that does not respond", NetworkCases::silence, "stackone.connection")
            .says("does not respond before the timeout", "firewall"),
        FaultCase.of(
                "http to a port with TLS",
                (setup, target) -> target.stackOneUrl(plain(setup)),
                "stackone.connection")
            .says("does not respond in HTTP", "requires https"),
        FaultCase.of("proxy that requires a password", tunnel(407), "stackone.connection")
            .says("The proxy localhost:", " requires authentication (status 407)", "withLogin"),
        FaultCase.of("proxy that does not allow the host", tunnel(403), "stackone.connection")
            .says("The proxy localhost:", " does not open a tunnel to api.stackone.com (status 403)"),
        FaultCase.of("clock ten minutes behind", clockAhead(-10), "stackone.clock")
            .says(" s behind", "NTP"),
        FaultCase.of("clock ten minutes ahead", clockAhead(10), "stackone.clock")
            .says(" s ahead of", "NTP"),
        FaultCase.of("clock two minutes behind", clockAhead(-2), "").warns("stackone.clock"),
        FaultCase.of(
                "web page of a captive portal instead of a token",
                FaultCase.simulators(setup -> tokenFault(setup, Fault.response(page(200)))),
                "sophos.token")
            .says("something between this machine and the service", "proxy"),
        FaultCase.of(
                "web page of a proxy with 403 instead of StackOne",
                FaultCase.simulators(
                    setup ->
                        setup
                            .stackOne
                            .faults()
                            .on("GET", "/accounts")
                            .inject(Fault.response(page(403)))),
                "stackone.scopes")
            .says("something between this machine and the service"));
  }

  private static void tokenFault(SimulatedSetup setup, Fault fault) {
    setup.sophos.faults().on("POST", "/api/v2/oauth2/token").inject(fault);
  }

  private static SimulatedResponse page(int status) {
    return SimulatedResponse.text(status, "text/html", "<!DOCTYPE html><title>Log in</title>");
  }

  private static BiConsumer<SimulatedSetup, DiagnosisTarget.Builder> clockAhead(int minutes) {
    return FaultCase.simulators(
        setup -> {
          Instant there = Instant.now().minus(Duration.ofMinutes(minutes));
          String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(there.atOffset(ZoneOffset.UTC));
          setup
              .stackOne
              .faults()
              .on("GET", "/")
              .inject(Fault.response(SimulatedResponse.empty(404).withHeader("Date", date)));
        });
  }

  private static void silence(SimulatedSetup setup, DiagnosisTarget.Builder target) {
    setup.stackOne.faults().on("GET", "/").inject(Fault.stalled());
    FaultCase.options(options -> options.readTimeout(Duration.ofMillis(300))).accept(setup, target);
  }

  /** A service with TLS, addressed without it. */
  private static URI plain(SimulatedSetup setup) {
    StackOneSimulator secure = StackOneSimulator.builder().https().start();
    setup.onClose(secure::close);
    return URI.create("http://127.0.0.1:" + secure.apiUrl().getPort());
  }

  /** A proxy that answers each CONNECT with this status. */
  private static BiConsumer<SimulatedSetup, DiagnosisTarget.Builder> tunnel(int status) {
    return (setup, target) -> {
      RefusingProxy proxy = RefusingProxy.start(status);
      setup.onClose(proxy::close);
      target.stackOneUrl(URI.create("https://api.stackone.com"));
      FaultCase.options(options -> options.httpClientCustomizer(http -> http.proxySelector(proxy)))
          .accept(setup, target);
    };
  }

  private static Proxy proxy(String host) {
    return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(host, unusedPort()));
  }

  private static int unusedPort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
