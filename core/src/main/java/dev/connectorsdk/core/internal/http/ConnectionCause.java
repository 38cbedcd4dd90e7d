package dev.connectorsdk.core.internal.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CertificateRevokedException;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * Why a connection could not be opened, and what to do: for the exceptions of calls and for the
 * diagnosis of onboarding.
 *
 * @param what the cause, as a part of a sentence
 * @param advice what the caller can do, in one or two sentences
 */
public record ConnectionCause(String what, String advice) {
  private static final String INTERCEPTED =
      "If a proxy intercepts TLS, as some virus scanners do, exempt this host from it, or add its"
          + " certificate authority to the truststore (javax.net.ssl.trustStore, or sslSocketFactory in"
          + " ClientOptions.httpClientCustomizer). Do not disable certificate validation.";

  private static final String CLOCK =
      "Check the clock of this machine first; if it is right, the certificate is the fault of the"
          + " service, or of a proxy that intercepts TLS.";

  private static final String PROXY_CREDENTIALS =
      "Set a proxyAuthenticator with the proxy's user name and password in"
          + " ClientOptions.httpClientCustomizer, or check the ones that it sends.";

  private static final int PROXY_AUTHENTICATION_REQUIRED = 407;
  private static final Pattern ADDRESS =
      Pattern.compile("Failed to connect to (?<name>[^/\\s]*)/(?<ip>\\S+):(?<port>\\d+)");
  private static final Pattern CONNECT_STATUS = Pattern.compile("code for CONNECT: (\\d{3})");

  /** Returns the cause of a failure before anything was sent to the host. */
  public static ConnectionCause of(IOException failure, String host) {
    OptionalInt proxyStatus = proxyStatus(failure);
    if (proxyStatus.isPresent()) {
      return proxyRefused(proxyStatus.getAsInt(), host);
    }
    if (failure instanceof SSLException) {
      return tls(failure, host);
    }
    if (failure instanceof UnknownHostException) {
      return new ConnectionCause(
          "a host name does not resolve (DNS): " + name(failure, host),
          "Check the host of the base URL and the DNS servers of this machine; if only a proxy"
              + " resolves external names, set it in ClientOptions.httpClientCustomizer.");
    }
    if (failure instanceof SocketTimeoutException) {
      return new ConnectionCause(
          host + " does not respond before the timeout",
          "A firewall that drops packets is the usual cause: allow the host, or set the proxy in"
              + " ClientOptions.httpClientCustomizer.");
    }
    if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) {
      return new ConnectionCause(
          "the connection to " + address(failure, host) + " was refused",
          "Check the host and port of the base URL, or of the proxy if this is its address, and"
              + " whether a firewall requires a proxy.");
    }
    return new ConnectionCause(
        "the connection to " + host + " failed",
        "Check what is between this machine and the service: proxy, firewall, VPN.");
  }

  /** Returns the cause if a proxy requires credentials. */
  public static ConnectionCause proxyAuthenticationRequired() {
    return new ConnectionCause("the proxy requires authentication (status 407)", PROXY_CREDENTIALS);
  }

  /** Returns the status with which a proxy refused to open a tunnel; absent if none did. */
  static OptionalInt proxyStatus(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    if (message.equals("Failed to authenticate with proxy")
        || message.startsWith("Too many tunnel connections attempted")) {
      return OptionalInt.of(PROXY_AUTHENTICATION_REQUIRED);
    }
    Matcher status = CONNECT_STATUS.matcher(message);
    return status.find() ? OptionalInt.of(Integer.parseInt(status.group(1))) : OptionalInt.empty();
  }

  private static ConnectionCause proxyRefused(int status, String host) {
    if (status == PROXY_AUTHENTICATION_REQUIRED) {
      return proxyAuthenticationRequired();
    }
    return new ConnectionCause(
        "the proxy does not open a tunnel to " + host + " (status " + status + ")",
        "Check that it is an HTTP proxy, and have its operator allow CONNECT to the host.");
  }

  private static ConnectionCause tls(IOException failure, String host) {
    if (failure instanceof SSLPeerUnverifiedException) {
      return String.valueOf(failure.getMessage()).contains("pinning")
          ? new ConnectionCause(
              "the certificate of " + host + " is none of those that are pinned",
              "Check the certificatePinner in ClientOptions. " + INTERCEPTED)
          : new ConnectionCause(
              "the certificate is not valid for the host name " + host,
              "Check the host of the base URL. " + INTERCEPTED);
    }
    if (has(failure, CertificateExpiredException.class)) {
      return new ConnectionCause("the certificate of " + host + " has expired", CLOCK);
    }
    if (has(failure, CertificateNotYetValidException.class)) {
      return new ConnectionCause("the certificate of " + host + " is not yet valid", CLOCK);
    }
    if (has(failure, CertificateRevokedException.class)) {
      return new ConnectionCause("the certificate of " + host + " is revoked", INTERCEPTED);
    }
    if (has(failure, CertificateException.class)) {
      return new ConnectionCause("the certificate of " + host + " is not trusted", INTERCEPTED);
    }
    return new ConnectionCause(
        "the TLS handshake with " + host + " failed",
        "Check that the base URL's port speaks TLS, and that no firewall or proxy ends the"
            + " connection. "
            + INTERCEPTED);
  }

  private static boolean has(Throwable failure, Class<? extends Throwable> type) {
    @Nullable Throwable cause = failure;
    while (cause != null && !type.isInstance(cause)) {
      cause = cause.getCause();
    }
    return cause != null;
  }

  /** The host, or the address that OkHttp connects to instead: that of a proxy. */
  private static String address(IOException failure, String host) {
    Matcher address = ADDRESS.matcher(String.valueOf(failure.getMessage()));
    if (!address.find()) {
      return host;
    }
    String name = address.group("name").isEmpty() ? address.group("ip") : address.group("name");
    return name.equals(host) ? host : name + ":" + address.group("port");
  }

  /** The name that does not resolve may be that of a proxy. */
  private static String name(IOException failure, String host) {
    String message = failure.getMessage();
    String name = message == null ? "" : message.split("[:\\s]", 2)[0];
    return name.contains(".") ? name : host;
  }
}
