package dev.connectorsdk.sophos.mobile;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.mobile.action.MobileActions;
import dev.connectorsdk.sophos.mobile.device.MobileDevices;
import dev.connectorsdk.sophos.mobile.group.AppGroups;
import dev.connectorsdk.sophos.mobile.group.MobileDeviceGroups;
import retrofit2.http.GET;

/**
 * Sophos Mobile in a tenant: devices, actions on them, and groups. Creations fail with 422 at the
 * service's maximum number of objects, changes with 409 if they conflict with another one.
 */
public final class Mobile {
  private final ApiBinding binding;
  private final Http http;

  Mobile(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Returns the mobile devices. Sends nothing. */
  public MobileDevices devices() {
    return binding.resource(MobileDevices.class);
  }

  /** Returns the actions on mobile devices. Sends nothing. */
  public MobileActions actions() {
    return binding.resource(MobileActions.class);
  }

  /** Returns the groups of mobile devices. Sends nothing. */
  public MobileDeviceGroups deviceGroups() {
    return binding.resource(MobileDeviceGroups.class);
  }

  /** Returns the groups of apps. Sends nothing. */
  public AppGroups appGroups() {
    return binding.resource(AppGroups.class);
  }

  /** Returns the operating systems of mobile devices. Sends nothing. */
  public OperatingSystems operatingSystems() {
    return binding.resource(OperatingSystems.class);
  }

  /**
   * Returns the data by which devices enroll themselves with Sophos Intercept X for Mobile. Mobile
   * API, GET /mobile/v1/static-setup-data/ixm-auto-enrollment; 404 if it is not configured.
   */
  public AutoEnrollment autoEnrollment() {
    return http.autoEnrollment();
  }

  interface Http {
    @GET("mobile/v1/static-setup-data/ixm-auto-enrollment")
    AutoEnrollment autoEnrollment();
  }
}
