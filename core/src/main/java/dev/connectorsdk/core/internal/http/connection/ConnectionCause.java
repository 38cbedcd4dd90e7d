package dev.connectorsdk.core.internal.http.connection;

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
      "If a proxy intercepts TLS, as some virus scanners do, exempt this host from it, or set the"
          + " PEM file of its certificate authority: trustedCertificates in ClientOptions (or add it"
          + " to javax.net.ssl.trustStore). Do not disable certificate validation.";

  private static final String CLOCK =
      "Check the clock of this machine first; if it is right, the certificate is the fault of the"
          + " service, or of a proxy that intercepts TLS.";

  private static final String PROXY_LOGIN =
      "Set its user name and password: proxy(HttpProxy.of(host, port).withLogin(user, password)) in"
          + " ClientOptions; or a proxyAuthenticator in its httpClientCustomizer.";

  private static final int PROXY_AUTHENTICATION_REQUIRED = 407;
  private static final Pattern CONNECT_STATUS = Pattern.compile("code for CONNECT: (\\d{3})");

  /**
   * Returns the cause of a failure before anything was sent to the host.
   *
   * @param proxy the name and port of the proxy on the way; null if there is none
   */
  public static ConnectionCause of(IOException failure, String host, @Nullable String proxy) {
    OptionalInt proxyStatus = proxyStatus(failure);
    if (proxyStatus.isPresent()) {
      return proxyRefused(proxyStatus.getAsInt(), failure, host, proxy == null ? "" : " " + proxy);
    }
    String where = proxy == null ? host : host + ", through the proxy " + proxy + ",";
    if (failure instanceof SSLException) {
      return tls(failure, host, where);
    }
    if (failure instanceof UnknownHostException) {
      return unknownName(host, proxy);
    }
    if (failure instanceof SocketTimeoutException) {
      return new ConnectionCause(
          where + " does not respond before the timeout",
          "A firewall that drops packets is the usual cause: allow the host, or set the proxy in"
              + " ClientOptions.");
    }
    if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) {
      return new ConnectionCause(
          "the connection to " + (proxy == null ? host : "the proxy " + proxy) + " was refused",
          "Check the host and port of the base URL, or of the proxy if this is its address, and"
              + " whether a firewall requires a proxy.");
    }
    return new ConnectionCause(
        "the connection to " + where + " failed",
        "Check what is between this machine and the service: proxy, firewall, VPN.");
  }

  private static ConnectionCause unknownName(String host, @Nullable String proxy) {
    return proxy == null
        ? new ConnectionCause(
            "a host name does not resolve (DNS): " + host,
            "Check the host of the base URL and the DNS servers of this machine; if only a proxy"
                + " resolves external names, set it in ClientOptions.")
        : new ConnectionCause(
            "the name of the proxy does not resolve (DNS): " + proxy,
            "Check the name of the proxy and the DNS servers of this machine.");
  }

  /** Returns the cause if a proxy requires a login, and none was sent. */
  public static ConnectionCause proxyAuthenticationRequired() {
    return new ConnectionCause("the proxy requires authentication (status 407)", PROXY_LOGIN);
  }

  /** Returns the status with which a proxy refused to open a tunnel; absent if none did. */
  public static OptionalInt proxyStatus(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    if (message.startsWith(ProxyAuthenticator.REQUIRED)
        || message.startsWith("Too many tunnel connections attempted")) {
      return OptionalInt.of(PROXY_AUTHENTICATION_REQUIRED);
    }
    Matcher status = CONNECT_STATUS.matcher(message);
    return status.find() ? OptionalInt.of(Integer.parseInt(status.group(1))) : OptionalInt.empty();
  }

  private static ConnectionCause proxyRefused(
      int status, IOException failure, String host, String proxy) {
    if (status == PROXY_AUTHENTICATION_REQUIRED) {
      return loginRefused(String.valueOf(failure.getMessage()), "the proxy" + proxy);
    }
    return new ConnectionCause(
        "the proxy" + proxy + " does not open a tunnel to " + host + " (status " + status + ")",
        status < 500
            ? "Check that it is an HTTP proxy, and have its operator allow CONNECT to the host."
            : "The proxy answers CONNECT, but does not reach the host: call again later, or have its"
                + " operator check it.");
  }

  private static ConnectionCause loginRefused(String message, String proxy) {
    if (message.equals(ProxyAuthenticator.REJECTED)) {
      return new ConnectionCause(
          proxy + " rejected the user name or the password (status 407)",
          "Correct them in ClientOptions. They are not sent again for 30 seconds, so that the account"
              + " is not locked.");
    }
    String required = proxy + " requires authentication (status 407)";
    return message.startsWith(ProxyAuthenticator.OTHER_SCHEMES)
        ? new ConnectionCause(
            required
                + ", and accepts "
                + message.substring(ProxyAuthenticator.OTHER_SCHEMES.length())
                + ", while the SDK sends Basic",
            "Have its operator allow Basic, or this machine without a login; or use a local proxy"
                + " that logs in to it, or a proxyAuthenticator in"
                + " ClientOptions.httpClientCustomizer.")
        : new ConnectionCause(required, PROXY_LOGIN);
  }

  private static ConnectionCause tls(IOException failure, String host, String where) {
    if (failure instanceof SSLPeerUnverifiedException) {
      return String.valueOf(failure.getMessage()).contains("pinning")
          ? new ConnectionCause(
              "the certificate of " + where + " is none of those that are pinned",
              "Check the certificatePinner in ClientOptions. " + INTERCEPTED)
          : new ConnectionCause(
              "the certificate is not valid for the host name " + host,
              "Check the host of the base URL. " + INTERCEPTED);
    }
    if (has(failure, CertificateExpiredException.class)) {
      return new ConnectionCause("the certificate of " + where + " has expired", CLOCK);
    }
    if (has(failure, CertificateNotYetValidException.class)) {
      return new ConnectionCause("the certificate of " + where + " is not yet valid", CLOCK);
    }
    if (has(failure, CertificateRevokedException.class)) {
      return new ConnectionCause("the certificate of " + where + " is revoked", INTERCEPTED);
    }
    if (has(failure, CertificateException.class)) {
      return new ConnectionCause("the certificate of " + where + " is not trusted", INTERCEPTED);
    }
    return new ConnectionCause(
        "the TLS handshake with " + where + " failed",
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
}
