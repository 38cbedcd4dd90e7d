package dev.connectorsdk.testkit.sophos;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The accounts and credentials that a simulator starts with.
 *
 * @param tenant a tenant that nobody manages
 * @param partner a partner with seven tenants
 * @param organization an organization with three tenants
 * @param tenantCredentials the tenant's credential of each role
 * @param partnerCredential the partner's
 * @param organizationCredential the organization's
 */
record SeededAccounts(
    SimulatedTenant tenant,
    SimulatedParentAccount partner,
    SimulatedParentAccount organization,
    Map<ServiceRole, SimulatedCredential> tenantCredentials,
    SimulatedCredential partnerCredential,
    SimulatedCredential organizationCredential) {

  static SeededAccounts in(
      World world, SimulatedCredentials credentials, SophosCentralSimulator.Builder settings) {
    SimulatedTenant tenant = world.addTenant("Harbour Clinic", settings.regions.get(0));
    tenant.addUsers(4);
    SimulatedParentAccount partner = partner(world, settings.regions);
    SimulatedParentAccount organization = organization(world, settings.regions);
    fill(tenant, settings);
    partner.tenants().forEach(each -> fill(each, settings));
    organization.tenants().forEach(each -> fill(each, settings));
    Map<ServiceRole, SimulatedCredential> byRole = new EnumMap<>(ServiceRole.class);
    for (ServiceRole role : ServiceRole.values()) {
      byRole.put(role, credentials.add(tenant, role));
    }
    return new SeededAccounts(
        tenant,
        partner,
        organization,
        byRole,
        credentials.add(partner, ServiceRole.SUPER_ADMIN),
        credentials.add(organization, ServiceRole.SUPER_ADMIN));
  }

  SimulatedCredential byRole(ServiceRole role) {
    return Optional.ofNullable(tenantCredentials.get(role)).orElseThrow();
  }

  private static SimulatedParentAccount partner(World world, List<String> regions) {
    SimulatedParentAccount partner = world.addEstate(AccountLevel.PARTNER);
    partner.addTenant("Alder Foods", regions.get(0));
    partner.addTenant("Birch Logistics", regions.get(1));
    partner.addTenant("Cedar Dental", regions.get(2));
    partner.addTenant("Dogwood Law", regions.get(0));
    partner.addTenant("Elm Printing", regions.get(1));
    partner.addTenant("Fir Travel, not activated", regions.get(2)).hideApiHost();
    partner.addTenant("Gorse Media, not managed", regions.get(0)).denyParent();
    return partner;
  }

  private static SimulatedParentAccount organization(World world, List<String> regions) {
    SimulatedParentAccount organization = world.addEstate(AccountLevel.ORGANIZATION);
    organization.addTenant("North Plant", regions.get(0));
    organization.addTenant("South Plant", regions.get(1));
    organization.addTenant("Head Office", regions.get(2));
    return organization;
  }

  private static void fill(SimulatedTenant tenant, SophosCentralSimulator.Builder settings) {
    tenant.addAlerts(settings.alerts);
    tenant.addEndpoints(settings.endpoints);
  }
}
