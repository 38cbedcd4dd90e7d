package dev.connectorsdk.sophos.license;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A firewall with its licenses (Licensing API, GET /licenses/v1/licenses/firewalls). It has no id:
 * its serial number identifies it.
 *
 * @param serialNumber the serial number
 * @param model the model
 * @param modelType {@code hardware} or {@code virtual}
 * @param owner the partner or organization that owns it
 * @param tenant the tenant that claimed it; absent, or without an id, if none did
 * @param billingTenant the tenant that is billed
 * @param partner the partner that manages it
 * @param organization the organization of the tenant
 * @param lastSeenAt the time at which the service last received data of it
 * @param licenses the licenses
 */
public record LicensedFirewall(
    Optional<String> serialNumber,
    Optional<String> model,
    Optional<String> modelType,
    Optional<Owner> owner,
    Optional<Reference> tenant,
    Optional<Reference> billingTenant,
    Optional<Reference> partner,
    Optional<Reference> organization,
    Optional<Instant> lastSeenAt,
    List<License> licenses) {

  /** Copies the list. */
  public LicensedFirewall {
    licenses = List.copyOf(licenses);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The owner of a firewall.
   *
   * @param id the id of the account
   * @param type {@code organization} or {@code partner}
   */
  public record Owner(Optional<String> id, Optional<String> type) {}
}
