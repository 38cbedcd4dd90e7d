package dev.connectorsdk.testkit.sophos.internal.setting;

import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;

/** Endpoint API, settings and software. */
public final class SettingRoutes {
  private SettingRoutes() {}

  public static void addTo(ApiRouter router, ItemStamps stamps) {
    WebControlRoutes.addTo(router, stamps);
    ExploitRoutes.addTo(router, stamps);
    SoftwareRoutes.addTo(router, stamps);
    DeviceSettingRoutes.addTo(router, stamps);
  }
}
