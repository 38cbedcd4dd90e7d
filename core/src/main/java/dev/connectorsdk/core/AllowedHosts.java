package dev.connectorsdk.core;

import dev.connectorsdk.core.internal.config.Arguments;
import dev.connectorsdk.core.internal.config.ConfigurationException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The hosts to which requests, with their credentials and tokens, may be sent.
 *
 * <p>Checked before every request, wherever its host comes from: a vendor's response, a redirect or
 * a configuration. A host is an exact name ({@code id.sophos.com}) or a wildcard for its subdomains
 * ({@code *.central.sophos.com}). Only https is allowed, except for a loopback host on the list.
 */
public final class AllowedHosts {
  private static final Pattern HOST =
      Pattern.compile("(\\*\\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[?[0-9a-f:]+\\]?");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

  private final Set<String> hosts;

  private AllowedHosts(Set<String> hosts) {
    this.hosts = hosts;
  }

  /**
   * Returns a list of these hosts.
   *
   * @throws IllegalArgumentException if one is not a host name: a URL, a name with a port, a bare
   *     star
   */
  public static AllowedHosts of(String... hosts) {
    return new AllowedHosts(Set.of()).and(hosts);
  }

  /**
   * Returns a list with more hosts, for tests and private deployments.
   *
   * @throws IllegalArgumentException if one is not a host name: a URL, a name with a port, a bare
   *     star
   */
  public AllowedHosts and(String... more) {
    Set<String> all = new TreeSet<>(hosts);
    for (int i = 0; i < more.length; i++) {
      String name = Arguments.require("Host " + (i + 1), more[i]).toLowerCase(Locale.ROOT);
      if (!HOST.matcher(name).matches()) {
        // not repeated: a URL may contain a password or a key
        throw new ConfigurationException(
            "Host " + (i + 1) + " is not a host name, since it " + problem(name),
            "give a name like api.example.com or *.example.com, without scheme, port or path");
      }
      all.add(name);
    }
    return new AllowedHosts(Set.copyOf(all));
  }

  private static String problem(String name) {
    if (name.isBlank()) {
      return "is empty";
    }
    if (name.contains("://")) {
      return "has a scheme";
    }
    if (name.indexOf('@') >= 0) {
      return "has a user name";
    }
    if (name.indexOf('/') >= 0) {
      return "has a path";
    }
    if (name.indexOf(':') >= 0) {
      return "has a port";
    }
    return name.indexOf('*') >= 0 ? "has a star in the wrong place" : "has other characters";
  }

  /** Whether a request may be sent to this scheme and host. */
  public boolean permits(String scheme, String host) {
    String name = host.toLowerCase(Locale.ROOT);
    boolean secure = scheme.equals("https") || LOOPBACK.contains(name);
    return secure && (hosts.contains(name) || matchesWildcard(name));
  }

  private boolean matchesWildcard(String name) {
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      if (hosts.contains("*" + name.substring(dot))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return new TreeSet<>(hosts).toString();
  }
}
