package dev.connectorsdk.examples;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.tenant.Tenant;

/** Calls all tenants of a partner; tenants without a host or without access are reported. */
public final class PartnerOverTenants {
  private PartnerOverTenants() {}

  /** Lists the tenants of the real partner, or of a simulated partner if no keys are set. */
  public static void main(String[] args) {
    try (Services services = Services.open(Environment.system(), SimulatedServices.Level.PARTNER)) {
      if (!services.sophos().identity().level().equals(AccountLevel.PARTNER)) {
        System.err.println("The credential is not a partner credential.");
        return;
      }
      countAlerts(services.sophos());
    }
  }

  static void countAlerts(SophosClient sophos) {
    // snippet partner
    for (Tenant tenant :
        sophos.partner().tenants().reachable(t -> System.out.println(t.id() + " has no host"))) {
      try {
        long alerts = sophos.tenant(tenant).alerts().list().stream().count();
        System.out.println(tenant.id() + " has " + alerts + " alerts");
      } catch (ForbiddenException e) {
        System.out.println(tenant.id() + " refused: " + e.advice());
      }
    }
    // end
  }
}
