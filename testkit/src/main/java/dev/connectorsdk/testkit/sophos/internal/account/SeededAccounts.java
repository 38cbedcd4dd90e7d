package dev.connectorsdk.testkit.sophos.internal.account;

import dev.connectorsdk.testkit.sophos.AccountLevel;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The accounts and credentials that a simulator starts with.
 *
 * @param tenant a tenant without a partner or an organization
 * @param partner a partner with seven tenants
 * @param organization an organization with three tenants
 * @param tenantCredentials the tenant's credential of each role
 */
public record SeededAccounts(
    Tenant tenant,
    ParentAccount partner,
    ParentAccount organization,
    Map<ServiceRole, SimulatedCredential> tenantCredentials,
    SimulatedCredential partnerCredential,
    SimulatedCredential organizationCredential) {
  /**
   * Creates the accounts.
   *
   * @param regions three or more
   * @param initializer adds the data that every tenant starts with
   */
  public static SeededAccounts create(
      Accounts accounts,
      CredentialStore credentials,
      List<String> regions,
      Consumer<SimulatedTenant> initializer) {
    Tenant tenant = accounts.addTenant("Harbour Clinic", regions.get(0));
    tenant.addUsers(4);
    ParentAccount partner = partner(accounts, regions);
    ParentAccount organization = organization(accounts, regions);
    initializer.accept(tenant);
    partner.tenants().forEach(initializer);
    organization.tenants().forEach(initializer);
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

  public SimulatedCredential tenantCredential(ServiceRole role) {
    return Optional.ofNullable(tenantCredentials.get(role)).orElseThrow();
  }

  private static ParentAccount partner(Accounts accounts, List<String> regions) {
    ParentAccount partner = accounts.addParent(AccountLevel.PARTNER);
    partner.addTenant("Alder Foods", regions.get(0));
    partner.addTenant("Birch Logistics", regions.get(1));
    partner.addTenant("Cedar Dental", regions.get(2));
    partner.addTenant("Dogwood Law", regions.get(0));
    partner.addTenant("Elm Printing", regions.get(1));
    partner.addTenant("Fir Travel, not activated", regions.get(2)).hideApiHost();
    partner.addTenant("Gorse Media, not managed", regions.get(0)).denyParent();
    return partner;
  }

  private static ParentAccount organization(Accounts accounts, List<String> regions) {
    ParentAccount organization = accounts.addParent(AccountLevel.ORGANIZATION);
    organization.addTenant("North Plant", regions.get(0));
    organization.addTenant("South Plant", regions.get(1));
    organization.addTenant("Head Office", regions.get(2));
    return organization;
  }
}
