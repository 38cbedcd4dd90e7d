package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.dns.DnsLocation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on locations of DNS protection. */
final class DnsOperations {
  private static final String LOCATIONS = "/dns-protection/v2/locations";
  private static final String LOCATION = LOCATIONS + "/{locationId}";

  private DnsOperations() {}

  static Stream<Operation> all() {
    return Stream.of(
        Operation.tenant(
                "GET " + LOCATIONS,
                (t, ids) ->
                    t.dnsLocations().list().stream()
                        .filter(one -> one.isDefault().equals(Optional.of(true)))
                        .map(DnsLocation::ipList)
                        .toList(),
                List.of(List.of("192.0.2.10")))
            .query("page", "1", "pageSize", "50", "pageTotal", "true"),
        Operation.tenant(
                "POST " + LOCATIONS,
                (t, ids) ->
                    t.dnsLocations()
                        .create(
                            d ->
                                d.name("Depot")
                                    .description("In town")
                                    .isDefault(false)
                                    .addIpList("203.0.113.4")
                                    .addDomainNames("depot.example.com")
                                    .dohEnabled(true)
                                    .policyId("p-1"))
                        .dohUrl()
                        .isPresent(),
                true)
            .body(
                "{'name':'Depot','description':'In town','default':false,"
                    + "'ipList':['203.0.113.4'],'domainNames':['depot.example.com'],"
                    + "'dohEnabled':true,'policyId':'p-1'}"),
        Operation.tenant(
            "GET " + LOCATION,
            (t, ids) -> t.dnsLocations().get(ids.dnsLocation()).name(),
            Optional.of("Shop")),
        Operation.tenant(
                "PATCH " + LOCATION,
                (t, ids) ->
                    t.dnsLocations()
                        .update(
                            ids.dnsLocation(),
                            c ->
                                c.name("Kiosk")
                                    .addIpAddresses("203.0.113.5")
                                    .removeIpAddresses("203.0.113.4")
                                    .addDomainNames("a.example.com")
                                    .removeDomainNames("b.test")
                                    .dohEnabled(false))
                        .ipList(),
                List.of("203.0.113.5"))
            .body(
                "{'name':'Kiosk','dohEnabled':false,"
                    + "'ipAddresses':{'add':['203.0.113.5'],'remove':['203.0.113.4']},"
                    + "'domainNames':{'add':['a.example.com'],'remove':['b.test']}}"),
        Operation.tenant(
            "DELETE " + LOCATION, (t, ids) -> t.dnsLocations().delete(ids.dnsLocation()), true));
  }
}
