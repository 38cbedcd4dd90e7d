package dev.connectorsdk.core;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The hosts that may see a credential, a token or any call at all.
 *
 * <p>Checked before every request, whatever a vendor's answer, a redirect or a configuration names.
 * A host is an exact name ({@code id.sophos.com}) or a star for the names below one ({@code
 * *.central.sophos.com}). Only https is allowed, except to a loopback host that is on the list.
 */
public final class AllowedHosts {
  private static final Pattern FORM =
      Pattern.compile("(\\*\\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[?[0-9a-f:]+\\]?");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

  private final Set<String> hosts;

  private AllowedHosts(Set<String> hosts) {
    this.hosts = hosts;
  }

  /**
   * A list of these hosts and no others.
   *
   * @throws IllegalArgumentException if one is no host name: a scheme, a port or a bare star
   */
  public static AllowedHosts of(String... hosts) {
    return new AllowedHosts(Set.of()).and(hosts);
  }

  /**
   * A wider list, for tests and private deployments.
   *
   * @throws IllegalArgumentException if one is no host name: a scheme, a port or a bare star
   */
  public AllowedHosts and(String... more) {
    Set<String> all = new TreeSet<>(hosts);
    for (String host : more) {
      String name = host.toLowerCase(Locale.ROOT);
      if (!FORM.matcher(name).matches()) {
        throw new IllegalArgumentException(
            "\""
                + host
                + "\" is no host to allow: give a name like api.example.com or"
                + " *.example.com, without scheme, port or path.");
      }
      all.add(name);
    }
    return new AllowedHosts(Set.copyOf(all));
  }

  /** Whether a request may go to this scheme and host. */
  public boolean permits(String scheme, String host) {
    String name = host.toLowerCase(Locale.ROOT);
    boolean safe = scheme.equals("https") || LOOPBACK.contains(name);
    return safe && (hosts.contains(name) || belowStar(name));
  }

  private boolean belowStar(String name) {
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
