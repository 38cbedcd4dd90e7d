package dev.connectorsdk.sophos.endpoint.exclusion;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Optional;

/**
 * Connections that are excluded from isolation or from intrusion prevention (Endpoint API, GET
 * /endpoint/v1/settings/exclusions/isolation/{exclusionId} and GET
 * /endpoint/v1/settings/exclusions/intrusion-prevention/{exclusionId}). A list that is empty
 * excludes all ports or addresses (unverified).
 *
 * @param id the id
 * @param type what they are excluded from
 * @param direction the direction of the connections
 * @param localPorts the ports of the endpoint
 * @param remotePorts the ports of the other side
 * @param remoteAddresses the addresses of the other side
 * @param comment the comment
 */
public record NetworkExclusion(
    String id,
    Optional<NetworkExclusionType> type,
    Optional<TrafficDirection> direction,
    List<Integer> localPorts,
    List<Integer> remotePorts,
    List<String> remoteAddresses,
    Optional<String> comment) {

  /** Copies the collections. */
  public NetworkExclusion {
    localPorts = List.copyOf(localPorts);
    remotePorts = List.copyOf(remotePorts);
    remoteAddresses = List.copyOf(remoteAddresses);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
