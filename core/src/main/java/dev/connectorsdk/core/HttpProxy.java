package dev.connectorsdk.core;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.config.Arguments;
import dev.connectorsdk.core.internal.config.ConfigurationException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * An HTTP proxy, through which a client opens a tunnel (CONNECT) to each service. The proxy sees
 * the names of the hosts; requests and credentials are inside of TLS. Plain http, which is allowed
 * for a loopback host only, does not use it.
 *
 * @param host the name or address of the proxy
 * @param port its port, 1 to 65535
 * @param user the user name, without a colon, if the proxy requires a login
 * @param password the password, present if the user name is
 */
public record HttpProxy(String host, int port, Optional<String> user, Optional<Secret> password) {
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+|\\[?[0-9A-Fa-f:.]+]?");
  private static final Pattern URL = Pattern.compile("([hH][tT]{2}[pP]://)?([^/\\\\]*:\\d{1,5})/?");

  /** Rejects a host, a port or a login that cannot be one. */
  public HttpProxy {
    if (!HOST.matcher(Arguments.require("The proxy's host", host)).matches()) {
      throw new ConfigurationException(
          "The proxy's host is not a host name",
          "pass a name like proxy.example.com, without scheme, user name, port or path");
    }
    if (port < 1 || port > 65_535) {
      throw new ConfigurationException(
          "The proxy's port is not from 1 to 65535", "pass the port, such as 3128");
    }
    String name = user.orElse("");
    if (user.isPresent() != password.isPresent()
        || name.isBlank() == user.isPresent()
        || name.indexOf(':') >= 0) {
      throw new ConfigurationException(
          "The proxy's user name is empty, has a colon, or is without a password",
          "pass both, or none");
    }
  }

  /**
   * Returns a proxy that requires no login.
   *
   * @throws IllegalArgumentException if the host is not a host name, or the port is out of range
   */
  public static HttpProxy of(String host, int port) {
    return new HttpProxy(host, port, Optional.empty(), Optional.empty());
  }

  /**
   * Returns this proxy with a login. It is sent to the proxy alone, in the Basic scheme, when the
   * proxy requires it.
   *
   * @throws IllegalArgumentException if the user name is blank or has a colon
   */
  public HttpProxy withLogin(String user, Secret password) {
    return new HttpProxy(host, port, Optional.of(user), Optional.of(password));
  }

  /**
   * Reads the usual form of environment variables: {@code http://user:password@host:port}, or
   * {@code host:port}. Special characters of user name and password are percent-encoded.
   *
   * @throws IllegalArgumentException if it has another form; the message does not repeat it
   */
  public static HttpProxy parse(Secret url) {
    Matcher parts = URL.matcher(url.reveal().strip());
    HttpUrl parsed = parts.matches() ? HttpUrl.parse("http://" + parts.group(2)) : null;
    if (parsed == null || parsed.encodedQuery() != null || parsed.encodedFragment() != null) {
      throw invalid("is not of the form http://host:port");
    }
    String password = parsed.password();
    if (password.isEmpty() != parsed.username().isEmpty()) {
      throw invalid("has a user name without a password");
    }
    HttpProxy proxy = of(parsed.host(), parsed.port());
    return password.isEmpty() ? proxy : proxy.withLogin(parsed.username(), Secret.of(password));
  }

  private static ConfigurationException invalid(String what) {
    return new ConfigurationException(
        "The proxy's URL " + what,
        "set one like http://user:password@proxy.example.com:3128, with %40 for an @ and other"
            + " special characters encoded likewise");
  }
}
