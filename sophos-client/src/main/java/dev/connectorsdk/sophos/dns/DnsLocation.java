package dev.connectorsdk.sophos.dns;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A location whose name resolution is protected (DNS protection API, GET
 * /dns-protection/v2/locations/{id}).
 *
 * @param id the id
 * @param name the name
 * @param description the description
 * @param isDefault whether it is the default location
 * @param ipList the IP addresses from which the location sends its queries
 * @param domainNames the domain names from which the location sends its queries
 * @param dohEnabled whether DNS over HTTPS is enabled
 * @param dohSecureLocationId the id of the location in its address for DNS over HTTPS
 * @param dohUrl the address for DNS over HTTPS
 * @param policyId the id of the policy
 * @param createdAt the time of creation
 * @param updatedAt the time of the last change
 */
public record DnsLocation(
    String id,
    Optional<String> name,
    Optional<String> description,
    @Json(name = "default") Optional<Boolean> isDefault,
    List<String> ipList,
    List<String> domainNames,
    Optional<Boolean> dohEnabled,
    Optional<String> dohSecureLocationId,
    Optional<String> dohUrl,
    Optional<String> policyId,
    Optional<Instant> createdAt,
    Optional<Instant> updatedAt) {
  /** Copies the lists. */
  public DnsLocation {
    ipList = List.copyOf(ipList);
    domainNames = List.copyOf(domainNames);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
