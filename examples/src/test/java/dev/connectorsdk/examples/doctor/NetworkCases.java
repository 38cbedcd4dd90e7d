package dev.connectorsdk.examples.doctor;

import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.SimulatedResponse;
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

/** Faults between here and the services. */
final class NetworkCases {
  private NetworkCases() {}

  static Stream<Case> all() {
    return Stream.of(
        Case.of(
                "name that does not exist",
                (all, patient) -> patient.stackOneUrl(URI.create("https://stackone.invalid")),
                "stackone.name")
            .says("stackone.invalid", "does not resolve", "Check the base URL"),
        Case.of(
                "port that refuses",
                (all, patient) ->
                    patient.identityUrl(URI.create("http://127.0.0.1:" + unusedPort())),
                "sophos.identity.connection")
            .says("refuses the connection", "firewall"),
        Case.of(
                "proxy that refuses",
                Case.options(options -> options.httpHook(http -> http.proxy(proxy("127.0.0.1")))),
                "sophos.identity.connection")
            .andFailing("sophos.api.connection", "stackone.connection")
            .says("proxy 127.0.0.1", "Check the host and port of the proxy"),
        Case.of(
                "proxy whose name does not exist",
                Case.options(
                    options -> options.httpHook(http -> http.proxy(proxy("proxy.invalid")))),
                "sophos.identity.name")
            .andFailing("sophos.api.name", "stackone.name")
            .says("The proxy proxy.invalid", "Check the name of the proxy"),
        Case.of("service that is silent", NetworkCases::silence, "stackone.connection")
            .says("does not respond before the timeout", "firewall"),
        Case.of("clock ten minutes ahead", clockAhead(10), "stackone.clock")
            .says(" s ahead of", "NTP"),
        Case.of("clock two minutes behind", clockAhead(-2), "").warns("stackone.clock"),
        Case.of(
                "web page of a captive proxy in the place of a token",
                Case.world(all -> tokenAnswers(all, Fault.response(page(200)))),
                "sophos.token")
            .says("something between this machine and the service", "proxy"),
        Case.of(
                "web page of a proxy with 403 in the place of StackOne",
                Case.world(
                    all ->
                        all.stackOne
                            .faults()
                            .on("GET", "/accounts")
                            .inject(Fault.response(page(403)))),
                "stackone.scopes")
            .says("something between this machine and the service"));
  }

  private static void tokenAnswers(SimulatedPatient all, Fault fault) {
    all.sophos.faults().on("POST", "/api/v2/oauth2/token").inject(fault);
  }

  private static SimulatedResponse page(int status) {
    return SimulatedResponse.text(status, "text/html", "<!DOCTYPE html><title>Log in</title>");
  }

  private static BiConsumer<SimulatedPatient, Patient.Builder> clockAhead(int minutes) {
    return Case.world(
        all -> {
          Instant there = Instant.now().minus(Duration.ofMinutes(minutes));
          String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(there.atOffset(ZoneOffset.UTC));
          all.stackOne
              .faults()
              .on("GET", "/")
              .inject(Fault.response(SimulatedResponse.empty(404).withHeader("Date", date)));
        });
  }

  private static void silence(SimulatedPatient all, Patient.Builder patient) {
    all.stackOne.faults().on("GET", "/").inject(Fault.stalled());
    Case.options(options -> options.readTimeout(Duration.ofMillis(300))).accept(all, patient);
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
