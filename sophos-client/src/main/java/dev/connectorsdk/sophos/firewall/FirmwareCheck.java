package dev.connectorsdk.sophos.firewall;

import dev.connectorsdk.core.Required;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Optional;

/**
 * The firmware of firewalls and the versions that they can be upgraded to (Firewall API, POST
 * /firewall/v1/firewalls/actions/firmware-upgrade-check).
 *
 * @param firewalls the firewalls
 * @param firmwareVersions the versions that one of the firewalls can be upgraded to
 */
public record FirmwareCheck(@Required List<Installed> firewalls, List<Version> firmwareVersions) {
  /** Copies the collections. */
  public FirmwareCheck {
    firewalls = List.copyOf(firewalls);
    firmwareVersions = List.copyOf(firmwareVersions);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The firmware of a firewall.
   *
   * @param id the id of the firewall
   * @param serialNumber the serial number of the firewall
   * @param firmwareVersion the installed version
   * @param upgradeToVersion the versions that it can be upgraded to; none if it is up to date
   */
  public record Installed(
      String id,
      Optional<String> serialNumber,
      Optional<String> firmwareVersion,
      List<String> upgradeToVersion) {
    /** Copies the collection. */
    public Installed {
      upgradeToVersion = List.copyOf(upgradeToVersion);
    }
  }

  /**
   * A version of the firmware.
   *
   * @param version the version
   * @param size the size, as a text
   * @param news what is new
   * @param bugs the resolved faults
   */
  public record Version(
      Optional<String> version, Optional<String> size, List<String> news, List<String> bugs) {
    /** Copies the collections. */
    public Version {
      news = List.copyOf(news);
      bugs = List.copyOf(bugs);
    }
  }
}
