package dev.connectorsdk.sophos.dns;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.QueryParameters;
import java.util.Map;

/**
 * A new location (DNS protection API, POST /dns-protection/v2/locations); the name is required.
 * Each method changes this draft and returns it.
 */
public final class DnsLocationDraft {
  private final QueryParameters properties = new QueryParameters();

  DnsLocationDraft() {}

  /** The name. */
  public DnsLocationDraft name(String name) {
    properties.set("name", ArgumentChecks.requireText("name", name, Integer.MAX_VALUE));
    return this;
  }

  /** The description. */
  public DnsLocationDraft description(String description) {
    properties.set("description", description);
    return this;
  }

  /** Whether it becomes the default location. */
  public DnsLocationDraft isDefault(boolean isDefault) {
    properties.set("default", isDefault);
    return this;
  }

  /** The IP addresses from which the location sends its queries. */
  public DnsLocationDraft addIpList(String... addresses) {
    properties.add("ipList", (Object[]) DnsLocationChange.checked("ipList", addresses));
    return this;
  }

  /** The domain names from which the location sends its queries. */
  public DnsLocationDraft addDomainNames(String... names) {
    properties.add("domainNames", (Object[]) DnsLocationChange.checked("domainNames", names));
    return this;
  }

  /** Whether DNS over HTTPS is enabled. */
  public DnsLocationDraft dohEnabled(boolean enabled) {
    properties.set("dohEnabled", enabled);
    return this;
  }

  /** The id of the policy. */
  public DnsLocationDraft policyId(String id) {
    properties.set("policyId", ArgumentChecks.requireId("policyId", id));
    return this;
  }

  Map<String, Object> body() {
    if (!properties.values().containsKey("name")) {
      throw new IllegalArgumentException("Set the name of the location.");
    }
    return properties.values();
  }
}
