package dev.connectorsdk.sophos.firewall;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.Optional;

/**
 * An upgrade of a firewall (Firewall API, POST /firewall/v1/firewalls/actions/firmware-upgrade).
 *
 * @param id the id of the firewall
 * @param status the status, such as {@code active}; not all values are published
 * @param upgradeToVersion the version that it is upgraded to
 * @param upgradedAt the time of the upgrade; of one that is scheduled, when it will be (unverified)
 */
public record FirmwareUpgrade(
    String id,
    Optional<String> status,
    Optional<String> upgradeToVersion,
    Optional<Instant> upgradedAt) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
