package dev.connectorsdk.sophos.mobile.group;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new group of mobile devices (Mobile API, POST /mobile/v1/device-groups), or all settings of an
 * existing one (PUT /mobile/v1/device-groups/{id}). The required members are unverified.
 *
 * @param name the name
 * @param employeeCompliancePolicyId the id of the compliance policy of devices of employees
 * @param corporateCompliancePolicyId the id of the compliance policy of corporate devices
 */
@Value.Builder
public record MobileDeviceGroupDraft(
    String name,
    Optional<String> employeeCompliancePolicyId,
    Optional<String> corporateCompliancePolicyId) {

  /** Rejects values that the service would reject. */
  public MobileDeviceGroupDraft {
    ArgumentChecks.requireText("name", name, Integer.MAX_VALUE);
    employeeCompliancePolicyId.ifPresent(
        id -> ArgumentChecks.requireId("employeeCompliancePolicyId", id));
    corporateCompliancePolicyId.ifPresent(
        id -> ArgumentChecks.requireId("corporateCompliancePolicyId", id));
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; the name is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MobileDeviceGroupDraft}. */
  public static final class Builder extends MobileDeviceGroupDraftBuilder {
    Builder() {}
  }
}
