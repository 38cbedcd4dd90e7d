package dev.connectorsdk.sophos.siem;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * An event for a SIEM (SIEM integration API, GET /siem/v1/events). Later versions may add
 * components: create it with {@link #builder()}.
 *
 * @param group the group of its type, such as {@code MALWARE} or {@code PUA}
 * @param name the description
 * @param source the user, or the device without one
 * @param location the name of the device
 * @param origin the component that detected the threat
 * @param threat the name of the threat
 * @param endpointId the id of the endpoint
 * @param endpointType the type of the endpoint, such as {@code computer} or {@code server}
 * @param userId the id of the user
 * @param sourceInfo properties of the source, such as {@code ip}
 * @param appSha256 the SHA-256 of the application
 * @param appCerts the certificates of the application
 * @param details more properties
 * @param coreRemedyItems the items that were cleaned up
 * @param amsiThreatData the process of a threat that the AMSI protection detected
 * @param ipsThreatData the connection of a threat that the intrusion prevention detected
 * @param whitelistProperties the properties by which the application can be allowed
 * @param otherMembers the properties that this version does not define
 */
@Value.Builder
public record SiemEvent(
    Optional<String> id,
    Optional<String> type,
    Optional<SiemSeverity> severity,
    Optional<Instant> when,
    @Json(name = "created_at") Optional<Instant> createdAt,
    @Json(name = "customer_id") Optional<String> customerId,
    Optional<String> group,
    Optional<String> name,
    Optional<String> source,
    Optional<String> location,
    Optional<String> origin,
    Optional<String> threat,
    @Json(name = "endpoint_id") Optional<String> endpointId,
    @Json(name = "endpoint_type") Optional<String> endpointType,
    @Json(name = "user_id") Optional<String> userId,
    @Json(name = "source_info") Map<String, Object> sourceInfo,
    Optional<String> appSha256,
    List<Certificate> appCerts,
    List<Detail> details,
    @Json(name = "core_remedy_items") Optional<RemedyItems> coreRemedyItems,
    @Json(name = "amsi_threat_data") Optional<AmsiThreat> amsiThreatData,
    @Json(name = "ips_threat_data") Optional<IpsThreat> ipsThreatData,
    @Json(name = "whitelist_properties") List<Detail> whitelistProperties,
    @UnknownProperties Map<String, Object> otherMembers)
    implements SiemItem {

  /** Copies the collections. */
  public SiemEvent {
    sourceInfo = Copies.of(sourceInfo);
    appCerts = List.copyOf(appCerts);
    details = List.copyOf(details);
    whitelistProperties = List.copyOf(whitelistProperties);
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SiemEvent}. */
  public static final class Builder extends SiemEventBuilder {
    Builder() {}
  }

  /**
   * A certificate of an application.
   *
   * @param signer the signer
   * @param thumbprint the thumbprint
   */
  public record Certificate(Optional<String> signer, Optional<String> thumbprint) {}

  /**
   * A property of an event.
   *
   * @param type the type, such as {@code HMPA_PROCESS_PATH}; for an allowed application such as
   *     {@code CERTIFICATE_SIGNER}
   * @param property the value
   */
  public record Detail(Optional<String> type, Optional<String> property) {}

  /**
   * The items that were cleaned up.
   *
   * @param totalItems the number of items
   * @param items the items; may be fewer
   */
  public record RemedyItems(OptionalInt totalItems, List<RemedyItem> items) {

    /** Copies the list. */
    public RemedyItems {
      items = List.copyOf(items);
    }
  }

  /**
   * An item that was cleaned up.
   *
   * @param type the type, such as a file or a registry key
   * @param descriptor the path or name
   * @param result the result, such as {@code DELETED} or {@code NOT_FOUND}
   */
  public record RemedyItem(
      Optional<String> type, Optional<String> descriptor, Optional<String> result) {}

  /**
   * The process of a threat that the AMSI protection detected.
   *
   * @param processId the id of the process
   * @param processName the name of the process
   * @param processPath the path of the process
   * @param parentProcessId the id of the parent process
   * @param parentProcessPath the path of the parent process
   */
  public record AmsiThreat(
      Optional<String> processId,
      Optional<String> processName,
      Optional<String> processPath,
      Optional<String> parentProcessId,
      Optional<String> parentProcessPath) {}

  /**
   * The connection of a threat that the intrusion prevention detected. Ports are texts in the API.
   *
   * @param detectionType the number of the detection type; the meaning is not published
   * @param executableName the name of the executable
   * @param executablePath the path of the executable
   * @param executablePid the process id
   * @param executableVersion the version of the executable
   * @param localPort the local port
   * @param remoteIp the remote IP address
   * @param remotePort the remote port
   * @param rawData the raw data
   * @param techSupportId the id for Sophos support
   */
  public record IpsThreat(
      OptionalInt detectionType,
      Optional<String> executableName,
      Optional<String> executablePath,
      Optional<String> executablePid,
      Optional<String> executableVersion,
      Optional<String> localPort,
      Optional<String> remoteIp,
      Optional<String> remotePort,
      Optional<String> rawData,
      Optional<String> techSupportId) {}
}
