package dev.connectorsdk.sophos.dns;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A change of a location (DNS protection API, PATCH /dns-protection/v2/locations/{id}); what is not
 * set stays unchanged. Each method changes this object and returns it.
 */
public final class DnsLocationChange {
  private final QueryParameters properties = new QueryParameters();
  private final QueryParameters ipAddresses = new QueryParameters();
  private final QueryParameters domainNames = new QueryParameters();

  DnsLocationChange() {}

  /** The new name. */
  public DnsLocationChange name(String name) {
    properties.set("name", ArgumentChecks.requireText("name", name, Integer.MAX_VALUE));
    return this;
  }

  /** IP addresses to add to {@link DnsLocation#ipList()}. */
  public DnsLocationChange addIpAddresses(String... addresses) {
    ipAddresses.add("add", (Object[]) checked("ipAddresses", addresses));
    return this;
  }

  /** IP addresses to remove from {@link DnsLocation#ipList()}. */
  public DnsLocationChange removeIpAddresses(String... addresses) {
    ipAddresses.add("remove", (Object[]) checked("ipAddresses", addresses));
    return this;
  }

  /** Domain names to add. */
  public DnsLocationChange addDomainNames(String... names) {
    domainNames.add("add", (Object[]) checked("domainNames", names));
    return this;
  }

  /** Domain names to remove. */
  public DnsLocationChange removeDomainNames(String... names) {
    domainNames.add("remove", (Object[]) checked("domainNames", names));
    return this;
  }

  /** Whether DNS over HTTPS is enabled. */
  public DnsLocationChange dohEnabled(boolean enabled) {
    properties.set("dohEnabled", enabled);
    return this;
  }

  Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>(properties.values());
    if (!ipAddresses.values().isEmpty()) {
      body.put("ipAddresses", ipAddresses.values());
    }
    if (!domainNames.values().isEmpty()) {
      body.put("domainNames", domainNames.values());
    }
    if (body.isEmpty()) {
      throw new IllegalArgumentException("The change is empty: set at least one property.");
    }
    return body;
  }

  static String[] checked(String name, String... entries) {
    for (String entry : entries) {
      ArgumentChecks.requireText(name, entry, Integer.MAX_VALUE);
    }
    return entries;
  }
}
