package dev.connectorsdk.onboarding.diagnosis;

import dev.connectorsdk.core.internal.http.ConnectionCause;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Optional;

/** The result of a check that could not connect, with the cause that an exception would have. */
final class ConnectionFailure {
  private ConnectionFailure() {}

  static CheckResult result(IOException failure, String host, Optional<InetSocketAddress> proxy) {
    return result(
        proxy
            .map(one -> ConnectionCause.of(failure, host, one))
            .orElseGet(() -> ConnectionCause.of(failure, host)),
        host);
  }

  static CheckResult proxyAuthenticationRequired() {
    return result(ConnectionCause.proxyAuthenticationRequired(), "");
  }

  private static CheckResult result(ConnectionCause cause, String host) {
    String what = cause.what();
    boolean isName = !host.isEmpty() && what.startsWith(host);
    String sentence =
        isName ? what : what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1);
    return CheckResult.failed(sentence + ".", cause.advice());
  }
}
