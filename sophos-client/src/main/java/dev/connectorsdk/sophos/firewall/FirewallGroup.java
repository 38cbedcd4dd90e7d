package dev.connectorsdk.sophos.firewall;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Principal;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A group of firewalls (Firewall API, GET /firewall/v1/firewall-groups).
 *
 * @param id the id
 * @param name the name
 * @param parentGroup the group that it is a subgroup of; absent if it is none
 * @param tenant the tenant
 * @param lockedByManagingAccount whether only the managing partner or organization can change it
 * @param firewalls the first firewalls and their number; for all, list firewalls by the group
 * @param configImport the import of the configuration of a firewall
 * @param createdAt the time of creation
 * @param createdBy the creator
 * @param updatedAt the time of the last change
 * @param updatedBy the author of the last change
 */
public record FirewallGroup(
    String id,
    Optional<String> name,
    Optional<Reference> parentGroup,
    Optional<Reference> tenant,
    Optional<Boolean> lockedByManagingAccount,
    Optional<Members> firewalls,
    Optional<ConfigImport> configImport,
    Optional<Instant> createdAt,
    Optional<Principal> createdBy,
    Optional<Instant> updatedAt,
    Optional<Principal> updatedBy) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The firewalls of a group.
   *
   * @param total the number of firewalls
   * @param itemsCount the number of firewalls in {@code items}
   * @param items the first firewalls
   */
  public record Members(OptionalInt total, OptionalInt itemsCount, List<Reference> items) {
    /** Copies the collection. */
    public Members {
      items = List.copyOf(items);
    }
  }

  /**
   * The import of the configuration of a firewall to a group.
   *
   * @param sourceFirewall the firewall
   * @param percentComplete the progress in percent
   * @param status the status
   * @param errors the errors, whose properties are not published
   */
  public record ConfigImport(
      Optional<Reference> sourceFirewall,
      OptionalInt percentComplete,
      Optional<ImportStatus> status,
      List<Map<String, Object>> errors) {
    /** Copies the collection. */
    public ConfigImport {
      errors = List.copyOf(errors);
    }
  }

  /**
   * The status of an import.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record ImportStatus(String value) {
    public static final ImportStatus INITIALIZING = new ImportStatus("initializing");
    public static final ImportStatus INITIALIZING_FAILED = new ImportStatus("initializingFailed");
    public static final ImportStatus INITIALIZING_FAILED_EXPORT =
        new ImportStatus("initializingFailedExport");
    public static final ImportStatus UPLOADED = new ImportStatus("uploaded");
    public static final ImportStatus UPLOAD_FAILED = new ImportStatus("uploadFailed");
    public static final ImportStatus DOWNLOAD_FAILED = new ImportStatus("downloadFailed");
    public static final ImportStatus PROCESSING = new ImportStatus("processing");
    public static final ImportStatus FAILED = new ImportStatus("failed");
    public static final ImportStatus SUCCESS = new ImportStatus("success");
  }
}
