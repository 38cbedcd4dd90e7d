package dev.connectorsdk.examples.network;

import dev.connectorsdk.sophos.OrganizationScope;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.attestation.Attestation;
import dev.connectorsdk.sophos.attestation.Attestation.Option;
import dev.connectorsdk.sophos.attestation.LocalizedText;
import dev.connectorsdk.sophos.audit.AuditEvent;
import dev.connectorsdk.sophos.cloudsecurity.RuntimeProfile;
import dev.connectorsdk.sophos.dns.DnsLocation;
import dev.connectorsdk.sophos.identity.PrincipalType;
import dev.connectorsdk.sophos.license.License;
import dev.connectorsdk.sophos.network.MacFiltering;
import dev.connectorsdk.sophos.role.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The code of docs/smaller-families.md. */
public final class SmallerFamilies {
  private SmallerFamilies() {}

  static List<String> filterMacAddresses(TenantScope tenant, String macAddress) {
    // snippet mac-filter
    List<String> addresses = new ArrayList<>(tenant.switches().macFiltering().macAddresses());
    addresses.add(macAddress);
    MacFiltering ofSwitches = tenant.switches().replaceMacFiltering(addresses);
    tenant.wifi().replaceMacFiltering(addresses);
    // end
    return ofSwitches.macAddresses();
  }

  static DnsLocation addLocation(TenantScope tenant) {
    // snippet dns-location
    DnsLocation branch = tenant.dnsLocations().create(d -> d.name("Branch").addIpList("192.0.2.7"));
    // end
    return branch;
  }

  static RuntimeProfile disableRule(TenantScope tenant) {
    // snippet runtime-profile
    String version =
        tenant
            .runtimeProfiles()
            .defaultContents()
            .first(content -> true)
            .orElseThrow()
            .version()
            .orElseThrow();
    RuntimeProfile profile =
        tenant
            .runtimeProfiles()
            .create(p -> p.name("Build").contentVersion(version).addRule("Crypto miner", false));
    // end
    return profile;
  }

  static long changesOfADay(TenantScope tenant, Instant now) {
    // snippet audit-events
    long logins = 0;
    for (AuditEvent event : tenant.auditEvents().list(now.minus(Duration.ofDays(1)))) {
      logins += event.text("type").filter("login"::equals).isPresent() ? 1 : 0;
    }
    // end
    return logins;
  }

  static List<License> expiring(TenantScope tenant) {
    // snippet licenses
    List<License> temporary =
        tenant.licenses().get().licenses().stream()
            .filter(license -> license.endDate().isPresent())
            .toList();
    // end
    return temporary;
  }

  static Attestation ask(TenantScope tenant, String userId) {
    // snippet attestation
    Attestation question =
        tenant
            .attestations()
            .create(
                d ->
                    d.userId(userId)
                        .title(LocalizedText.of("Login"))
                        .question(LocalizedText.of("Was it you?"))
                        .addOptions(
                            new Option(Optional.of("y"), Optional.of(LocalizedText.of("Yes"))))
                        .timeoutInSeconds(300));
    // end
    return question;
  }

  static List<Role> rolesOfCredentials(TenantScope tenant) {
    // snippet roles
    List<Role> roles =
        tenant.roles().list(q -> q.principalType(PrincipalType.SERVICE)).stream().toList();
    // end
    return roles;
  }

  static long countTenants(OrganizationScope organization) {
    // snippet organization
    long reachable =
        organization.tenants().reachable(skipped -> System.out.println(skipped.id())).stream()
            .count();
    // end
    return reachable;
  }
}
