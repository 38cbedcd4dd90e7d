package dev.connectorsdk.sophos.license;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Reference;
import java.util.List;
import java.util.Optional;

/**
 * The licenses of an account (Licensing API, GET /licenses/v1/licenses).
 *
 * @param tenant the tenant
 * @param organization the organization of the tenant
 * @param licenses the licenses
 */
public record AccountLicenses(
    Optional<Reference> tenant, Optional<Reference> organization, List<License> licenses) {

  /** Copies the list. */
  public AccountLicenses {
    licenses = List.copyOf(licenses);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
