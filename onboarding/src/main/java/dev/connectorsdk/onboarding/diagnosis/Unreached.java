package dev.connectorsdk.onboarding.diagnosis;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Reads why a host gave no answer. */
final class Unreached {
  private Unreached() {}

  static Outcome outcome(IOException failure, String host, Optional<InetSocketAddress> proxy) {
    if (failure instanceof SSLException) {
      return certificate(failure, host);
    }
    if (String.valueOf(failure.getMessage()).contains("CONNECT")) {
      return Outcome.failed(
          "The proxy does not make a tunnel to " + host + ".",
          "Check that this is an HTTP proxy that allows CONNECT to the host, and its password.");
    }
    if (proxy.isPresent()) {
      return proxy(failure, proxy.get());
    }
    return direct(failure, host);
  }

  static Outcome proxyWantsPassword() {
    return Outcome.failed(
        "The proxy answers 407: it wants a name and a password.",
        "Set a proxyAuthenticator on the OkHttp client (ClientOptions.httpHook).");
  }

  private static Outcome certificate(IOException failure, String host) {
    String what =
        failure instanceof SSLPeerUnverifiedException
            ? "The certificate that was shown is not one of " + host + "."
            : "The TLS handshake with "
                + host
                + " failed: its certificate is not trusted here, or it does not speak TLS.";
    return Outcome.failed(
        what,
        "If a proxy opens TLS on the way, have it let this host through, or trust its authority"
            + " (ClientOptions.httpHook). Do not switch the check of certificates off.");
  }

  private static Outcome proxy(IOException failure, InetSocketAddress proxy) {
    return Outcome.failed(
        "The proxy "
            + proxy.getHostString()
            + ":"
            + proxy.getPort()
            + " cannot be used ("
            + failure.getClass().getSimpleName()
            + ").",
        "Check host and port of the proxy in the settings.");
  }

  private static Outcome direct(IOException failure, String host) {
    if (failure instanceof UnknownHostException) {
      return Outcome.failed(host + " is not known to the name service (DNS).", "Check the name.");
    }
    if (failure instanceof ConnectException) {
      return Outcome.failed(
          host + " refuses the connection.",
          "Check host and port of the base URL, and whether a firewall allows it only through a"
              + " proxy.");
    }
    return failure instanceof InterruptedIOException
        ? Outcome.failed(
            host + " does not answer in time.",
            "A firewall that swallows packets is the usual cause: have the host allowed, or set"
                + " the proxy.")
        : Outcome.failed(
            "The connection to "
                + host
                + " breaks ("
                + failure.getClass().getSimpleName()
                + ") before an answer.",
            "Look at what is between here and the service: proxy, firewall, VPN.");
  }
}
