package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.sophos.endpoint.CreateResult;
import dev.connectorsdk.sophos.endpoint.Endpoints;
import dev.connectorsdk.sophos.endpoint.exclusion.Exclusions;
import dev.connectorsdk.sophos.endpoint.exclusion.NetworkExclusion;
import dev.connectorsdk.sophos.endpoint.exclusion.ScanningExclusion;
import dev.connectorsdk.sophos.endpoint.exclusion.ScanningExclusionType;
import dev.connectorsdk.sophos.endpoint.exclusion.TrafficDirection;
import dev.connectorsdk.sophos.endpoint.item.BlockedAddress;
import dev.connectorsdk.sophos.endpoint.item.EndpointItem;
import dev.connectorsdk.sophos.endpoint.item.ItemType;
import java.util.List;

/** The code of docs/endpoints.md on exclusions, items and addresses. */
public final class EndpointExclusions {
  private EndpointExclusions() {}

  /** Creates exclusions that do not exist, and returns whether any was created. */
  public static boolean exclude(Exclusions exclusions) {
    // snippet exclusions
    CreateResult<ScanningExclusion> backup =
        exclusions
            .scanning()
            .createIfAbsent(e -> e.type(ScanningExclusionType.PATH).value("C:\\Backup\\"));
    CreateResult<NetworkExclusion> updates =
        exclusions
            .isolation()
            .createIfAbsent(
                e ->
                    e.direction(TrafficDirection.OUTBOUND)
                        .remotePorts(List.of(443))
                        .remoteAddresses(List.of("192.0.2.10")));
    // end
    return backup.created() || updates.created();
  }

  /** Allows and blocks items that are not, and returns whether any was created. */
  public static boolean allowAndBlock(Endpoints endpoints, String sha256) {
    // snippet items
    CreateResult<EndpointItem> allowed =
        endpoints
            .allowedItems()
            .createIfAbsent(
                i ->
                    i.type(ItemType.CERTIFICATE_SIGNER).value("Example").comment("In-house tools"));
    CreateResult<EndpointItem> blocked =
        endpoints.blockedItems().createIfAbsent(sha256, "Coin miner");
    // end
    return allowed.created() || blocked.created();
  }

  /** Blocks addresses and ends the block, and returns the ids that are still blocked. */
  public static List<String> blockAndUnblock(Endpoints endpoints) {
    // snippet addresses
    List<BlockedAddress> blocked =
        endpoints.blockedAddresses().block(List.of("203.0.113.0/24", "2001:db8::1"));
    List<String> notDeleted =
        endpoints.blockedAddresses().unblock(blocked.stream().map(BlockedAddress::id).toList());
    // end
    return notDeleted;
  }
}
