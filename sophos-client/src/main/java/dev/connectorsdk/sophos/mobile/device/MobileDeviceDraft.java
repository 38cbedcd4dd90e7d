package dev.connectorsdk.sophos.mobile.device;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.mobile.MobilePlatform;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new mobile device (Mobile API, POST /mobile/v1/devices). The required members are unverified.
 *
 * @param name the name
 * @param platform the platform, which cannot be changed later
 * @param ownershipType the owner
 * @param groupId the id of its group
 */
@Value.Builder
public record MobileDeviceDraft(
    String name,
    MobilePlatform platform,
    Optional<MobileDevice.OwnershipType> ownershipType,
    Optional<String> groupId) {

  /** Rejects values that the service would reject. */
  public MobileDeviceDraft {
    ArgumentChecks.requireText("name", name, Integer.MAX_VALUE);
    groupId.ifPresent(id -> ArgumentChecks.requireId("groupId", id));
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; the name and the platform are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MobileDeviceDraft}. */
  public static final class Builder extends MobileDeviceDraftBuilder {
    Builder() {}
  }
}
