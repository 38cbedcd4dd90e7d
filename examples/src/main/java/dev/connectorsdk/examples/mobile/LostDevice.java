package dev.connectorsdk.examples.mobile;

import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.mobile.Mobile;
import dev.connectorsdk.sophos.mobile.MobilePlatform;
import dev.connectorsdk.sophos.mobile.action.MobileAction;
import dev.connectorsdk.sophos.mobile.device.DeviceLocation;
import dev.connectorsdk.sophos.mobile.device.MobileDevice;
import java.time.Duration;
import java.util.List;

/** The code of docs/mobile.md. */
public final class LostDevice {
  private LostDevice() {}

  /** Returns the managed phones of a platform that do not meet their policy. */
  public static List<MobileDevice> nonCompliant(TenantScope tenant) {
    // snippet list
    Mobile mobile = tenant.mobile();
    List<MobileDevice> devices =
        mobile.devices().list(q -> q.addPlatform(MobilePlatform.ANDROID).compliant(false)).stream()
            .toList();
    // end
    return devices;
  }

  /** Locks a lost device and locates it. */
  public static DeviceLocation find(Mobile mobile, String deviceId) {
    // snippet find
    mobile.actions().lock(List.of(deviceId));
    MobileAction locate =
        mobile.actions().locate(List.of(deviceId), "Reported as lost").created().get(0);
    mobile.actions().await(locate.id(), Duration.ofMinutes(10));
    DeviceLocation location = mobile.devices().reports(deviceId).location();
    // end
    return location;
  }
}
