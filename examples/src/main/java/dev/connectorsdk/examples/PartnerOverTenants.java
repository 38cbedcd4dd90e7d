package dev.connectorsdk.examples;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.tenant.Tenant;

/**
 * One partner credential, all tenants: those without a host are reported, a refusal ends nothing.
 */
public final class PartnerOverTenants {
  private PartnerOverTenants() {}

  /** Walks over the tenants of the real partner, or of a simulated one without keys. */
  public static void main(String[] args) {
    try (Services services = Services.open(Environment.system(), SimulatedServices.Level.PARTNER)) {
      if (!services.sophos().identity().level().equals(AccountLevel.PARTNER)) {
        System.err.println("The credential belongs to no partner.");
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
