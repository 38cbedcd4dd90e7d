package dev.connectorsdk.onboarding.diagnosis;

import dev.connectorsdk.core.internal.http.connection.ConnectionCause;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.Locale;
import java.util.Optional;

/**
 * Determines why a connection to a host failed. Beside the causes in {@link ConnectionCause}: a
 * proxy that refuses, a host that does not respond, and a response that is not HTTP.
 */
final class ConnectionFailure {
  private ConnectionFailure() {}

  static CheckResult result(IOException failure, String host, Optional<InetSocketAddress> proxy) {
    if (failure instanceof ConnectException && proxy.isPresent()) {
      return CheckResult.failed(
          "The proxy "
              + proxy.get().getHostString()
              + ":"
              + proxy.get().getPort()
              + " refuses the connection.",
          "Check the host and port of the proxy in the settings.");
    }
    if (isSilence(failure)) {
      return CheckResult.failed(
          host + " accepts the connection, but does not respond before the timeout.",
          "A firewall or a proxy that drops packets is the usual cause: allow the host, or set the"
              + " proxy. Check that the base URL's port speaks TLS if the URL begins with https.");
    }
    if (isNotHttp(failure)) {
      return CheckResult.failed(
          host + " does not respond in HTTP.",
          "Check scheme and port of the base URL: a port for TLS requires https.");
    }
    String address = proxy.map(p -> p.getHostString() + ":" + p.getPort()).orElse(null);
    return of(ConnectionCause.of(failure, host, address));
  }

  static CheckResult of(ConnectionCause cause) {
    String what = cause.what();
    return CheckResult.failed(
        Character.toUpperCase(what.charAt(0)) + what.substring(1) + ".", cause.advice());
  }

  private static boolean isSilence(IOException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return failure instanceof InterruptedIOException
        && (message.equals("timeout") || message.contains("read timed out"));
  }

  private static boolean isNotHttp(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    return message.startsWith("Unexpected status line")
        || message.startsWith("unexpected end of stream")
        || (failure instanceof SocketException && message.contains("reset"));
  }
}
