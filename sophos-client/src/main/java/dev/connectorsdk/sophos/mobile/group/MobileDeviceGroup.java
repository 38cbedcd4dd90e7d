package dev.connectorsdk.sophos.mobile.group;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Principal;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.Optional;

/**
 * A group of mobile devices (Mobile API, GET /mobile/v1/device-groups/{id}).
 *
 * @param id the id
 * @param tenant the tenant
 * @param name the name
 * @param employeeCompliancePolicy the compliance policy of devices of employees
 * @param corporateCompliancePolicy the compliance policy of corporate devices
 * @param iosAutoEnrollment the enrollment of iOS devices by themselves
 * @param description the description
 * @param createdAt the time of creation
 * @param createdBy the creator
 * @param updatedAt the time of the last change
 * @param updatedBy the author of the last change
 */
public record MobileDeviceGroup(
    String id,
    Optional<Reference> tenant,
    Optional<String> name,
    Optional<Reference> employeeCompliancePolicy,
    Optional<Reference> corporateCompliancePolicy,
    Optional<IosAutoEnrollment> iosAutoEnrollment,
    Optional<String> description,
    Optional<Instant> createdAt,
    Optional<Principal> createdBy,
    Optional<Instant> updatedAt,
    Optional<Principal> updatedBy) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The enrollment of iOS devices by themselves.
   *
   * @param enabled whether it is on
   * @param installSmcApp whether the Sophos Mobile Control app is installed
   * @param url the URL by which a device enrolls; handled as a secret, since it may be sufficient
   *     to enroll a device (unverified)
   */
  public record IosAutoEnrollment(
      Optional<Boolean> enabled, Optional<Boolean> installSmcApp, Optional<Secret> url) {}
}
