package dev.connectorsdk.sophos;

import dev.connectorsdk.core.AllowedHosts;
import dev.connectorsdk.core.error.NotSentException;
import dev.connectorsdk.core.internal.http.connection.HostGuard;
import dev.connectorsdk.sophos.identity.Identity;
import dev.connectorsdk.sophos.identity.Identity.ApiHosts;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * Turns hosts in responses into base URLs, and rejects those that may not receive the credential.
 * Hosts are used as returned, never derived from a region.
 */
final class Hosts {
  private final AllowedHosts allowed;

  Hosts(AllowedHosts allowed) {
    this.allowed = allowed;
  }

  /**
   * Returns a base URL: https, unless the host is an allowed loopback host.
   *
   * @param returned the host in the response
   * @param subject the subject of error messages
   * @throws NotSentException if it is not a URL, or its host is not on the allow-list
   */
  HttpUrl baseUrl(String returned, String subject) {
    HttpUrl url = HttpUrl.parse(returned.strip());
    if (url == null) {
      throw new NotSentException(
          subject,
          "was not sent: the service returned a host that is not an http or https URL.",
          "Report the account to Sophos support: it cannot be called.");
    }
    HttpUrl base = secured(url);
    HostGuard.check(allowed, base, subject);
    return base;
  }

  /**
   * Returns the base URL of a tenant.
   *
   * @throws NotSentException if the tenant has no host, or it is not on the allow-list
   */
  HttpUrl tenantUrl(String id, Optional<String> returned) {
    String subject = "The scope of tenant " + id;
    String host =
        returned
            .filter(text -> !text.isBlank())
            .orElseThrow(
                () ->
                    new NotSentException(
                        subject,
                        "was not opened: the service returned no API host for this tenant.",
                        "It is probably not activated yet: activate it in Sophos Central, or"
                            + " skip it with tenants().reachable(…)."));
    return baseUrl(host, subject);
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

  /** Returns the global host from whoami, or else the URL at which whoami was called. */
  HttpUrl globalUrl(Identity identity, HttpUrl apiUrl) {
    return identity
        .hosts()
        .flatMap(ApiHosts::global)
        .filter(host -> !host.isBlank())
        .map(host -> baseUrl(host, "The global host from whoami"))
        .orElse(apiUrl);
  }
}
