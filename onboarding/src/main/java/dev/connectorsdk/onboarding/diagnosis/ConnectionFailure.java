package dev.connectorsdk.onboarding.diagnosis;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Determines why a connection to a host failed. */
final class ConnectionFailure {
  private ConnectionFailure() {}

  static CheckResult result(IOException failure, String host, Optional<InetSocketAddress> proxy) {
    if (failure instanceof SSLException) {
      return certificate(failure, host);
    }
    if (String.valueOf(failure.getMessage()).contains("CONNECT")) {
      return CheckResult.failed(
          "The proxy does not open a tunnel to " + host + ".",
          "Check that it is an HTTP proxy that allows CONNECT to the host, and its password.");
    }
    if (proxy.isPresent()) {
      return proxy(failure, proxy.get());
    }
    return direct(failure, host);
  }

  static CheckResult proxyAuthenticationRequired() {
    return CheckResult.failed(
        "The proxy requires authentication (status 407).",
        "Set a proxyAuthenticator on the OkHttp client (ClientOptions.httpClientCustomizer).");
  }

  private static CheckResult certificate(IOException failure, String host) {
    String what =
        failure instanceof SSLPeerUnverifiedException
            ? "The certificate is not valid for " + host + "."
            : "The TLS handshake with "
                + host
                + " failed: its certificate is not trusted, or it does not use TLS.";
    return CheckResult.failed(
        what,
        "If a proxy intercepts TLS, exempt this host from it, or trust its certificate authority"
            + " (ClientOptions.httpClientCustomizer). Do not disable certificate validation.");
  }

  private static CheckResult proxy(IOException failure, InetSocketAddress proxy) {
    return CheckResult.failed(
        "The proxy "
            + proxy.getHostString()
            + ":"
            + proxy.getPort()
            + " cannot be used ("
            + failure.getClass().getSimpleName()
            + ").",
        "Check the host and port of the proxy in the settings.");
  }

  private static CheckResult direct(IOException failure, String host) {
    if (failure instanceof UnknownHostException) {
      return CheckResult.failed(host + " does not resolve (DNS).", "Check the name.");
    }
    if (failure instanceof ConnectException) {
      return CheckResult.failed(
          host + " refuses the connection.",
          "Check the host and port of the base URL, and whether a firewall requires a proxy.");
    }
    return failure instanceof InterruptedIOException
        ? CheckResult.failed(
            host + " does not respond before the timeout.",
            "A firewall that drops packets is the usual cause: allow the host, or set the proxy.")
        : CheckResult.failed(
            "The connection to "
                + host
                + " failed ("
                + failure.getClass().getSimpleName()
                + ") before a response.",
            "Check what is between this machine and the service: proxy, firewall, VPN.");
  }
}
