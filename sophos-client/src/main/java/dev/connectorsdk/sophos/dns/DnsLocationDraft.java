package dev.connectorsdk.sophos.dns;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new location (DNS protection API, POST /dns-protection/v2/locations).
 *
 * @param name the name
 * @param description the description
 * @param isDefault whether it becomes the default location
 * @param ipList the IP addresses from which the location sends its queries
 * @param domainNames the domain names from which the location sends its queries
 * @param dohEnabled whether DNS over HTTPS is enabled
 * @param policyId the id of the policy
 */
@Value.Builder
public record DnsLocationDraft(
    String name,
    Optional<String> description,
    @Json(name = "default") Optional<Boolean> isDefault,
    List<String> ipList,
    List<String> domainNames,
    Optional<Boolean> dohEnabled,
    Optional<String> policyId) {

  /** Rejects values that the service would reject. */
  public DnsLocationDraft {
    ArgumentChecks.requireText("name", name, Integer.MAX_VALUE);
    ipList = List.copyOf(ipList);
    domainNames = List.copyOf(domainNames);
    ipList.forEach(ip -> ArgumentChecks.requireText("ipList", ip, Integer.MAX_VALUE));
    domainNames.forEach(
        domain -> ArgumentChecks.requireText("domainNames", domain, Integer.MAX_VALUE));
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; the name is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DnsLocationDraft}. */
  public static final class Builder extends DnsLocationDraftBuilder {
    Builder() {}
  }
}
