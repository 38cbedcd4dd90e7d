package dev.connectorsdk.sophos;

import dev.connectorsdk.core.AllowedHosts;
import dev.connectorsdk.core.error.NotSentException;
import dev.connectorsdk.core.internal.http.HostGuard;
import okhttp3.HttpUrl;

/**
 * Makes base URLs of the hosts that the service names, and keeps credentials away from any that may
 * not see them. A host is taken as it is named; none is ever derived from a region.
 */
final class Hosts {
  private final AllowedHosts allowed;

  Hosts(AllowedHosts allowed) {
    this.allowed = allowed;
  }

  /**
   * The base URL to send to: https, unless the host is an allowed loopback one.
   *
   * @param named what the service said
   * @param what what is asked for, for errors
   * @throws NotSentException if it is no URL, or its host is not on the allow-list
   */
  HttpUrl baseUrl(String named, String what) {
    HttpUrl url = HttpUrl.parse(named.strip());
    if (url == null) {
      throw new NotSentException(
          what,
          "was not sent: the service named a host that is no http or https URL.",
          "Tell Sophos support which account it is; nothing can be called there.");
    }
    HttpUrl base = secured(url);
    HostGuard.check(allowed, base, what);
    return base;
  }

  private HttpUrl secured(HttpUrl url) {
    boolean plainAllowed = allowed.permits("http", url.host());
    return url.newBuilder()
        .scheme(plainAllowed ? url.scheme() : "https")
        .username("")
        .password("")
        .query(null)
        .fragment(null)
        .build();
  }
}
