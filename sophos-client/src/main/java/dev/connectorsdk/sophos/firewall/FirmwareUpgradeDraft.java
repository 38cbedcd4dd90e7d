package dev.connectorsdk.sophos.firewall;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The upgrade of one firewall (Firewall API, POST /firewall/v1/firewalls/actions/firmware-upgrade).
 *
 * @param id the id of the firewall
 * @param upgradeToVersion the version; that of the service if absent
 * @param upgradeAt the time of the upgrade, sent in UTC; at once if absent. Whether the service
 *     applies the time zone of the firewall to it is not documented
 */
@Value.Builder
public record FirmwareUpgradeDraft(
    String id, Optional<String> upgradeToVersion, Optional<Instant> upgradeAt) {

  /** Rejects values that the service would reject. */
  public FirmwareUpgradeDraft {
    ArgumentChecks.requireId("id", id);
    upgradeToVersion.ifPresent(
        version -> ArgumentChecks.requireText("upgradeToVersion", version, Integer.MAX_VALUE));
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; the id is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link FirmwareUpgradeDraft}. */
  public static final class Builder extends FirmwareUpgradeDraftBuilder {
    Builder() {}
  }
}
