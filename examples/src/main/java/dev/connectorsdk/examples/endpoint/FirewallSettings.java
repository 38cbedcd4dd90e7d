package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.firewall.FirewallTransaction;
import dev.connectorsdk.sophos.firewall.Firmware;
import dev.connectorsdk.sophos.firewall.IndicatorType;
import dev.connectorsdk.sophos.firewall.ThreatFeed;
import dev.connectorsdk.sophos.firewall.TransactionDetails;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The code of docs/firewalls.md. */
public final class FirewallSettings {
  private FirewallSettings() {}

  /** Schedules the upgrade of all firewalls that have one. */
  public static Map<String, List<String>> upgrade(
      TenantScope tenant, List<String> firewallIds, ZonedDateTime nextNight) {
    // snippet firmware
    Firmware firmware = tenant.firewalls().firmware();
    Map<String, List<String>> idsByVersion =
        firmware.check(firewallIds).firewalls().stream()
            .filter(firewall -> !firewall.upgradeToVersion().isEmpty())
            .collect(
                Collectors.groupingBy(
                    firewall -> firewall.upgradeToVersion().get(0),
                    Collectors.mapping(firewall -> firewall.id(), Collectors.toList())));
    idsByVersion.forEach((version, ids) -> firmware.schedule(ids, version, nextNight.toInstant()));
    // end
    return idsByVersion;
  }

  /** Adds addresses to the threat feed of a firewall. */
  public static TransactionDetails block(
      TenantScope tenant, String firewallId, List<String> addresses) {
    // snippet feed
    ThreatFeed feed = tenant.firewalls().threatFeed(firewallId);
    FirewallTransaction transaction = feed.add(IndicatorType.IPV4_ADDRESS, addresses);
    TransactionDetails done = transaction.await(Duration.ofMinutes(2));
    if (TransactionDetails.Result.PARTIAL_SUCCESS.equals(done.result().orElse(null))) {
      System.out.println("Not accepted: " + done.response().get("errors"));
    }
    // end
    return done;
  }
}
