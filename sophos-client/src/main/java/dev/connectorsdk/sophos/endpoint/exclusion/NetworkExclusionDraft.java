package dev.connectorsdk.sophos.endpoint.exclusion;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The properties of a new network exclusion, or those to change (Endpoint API, POST and PATCH of
 * /endpoint/v1/settings/exclusions/isolation and of
 * /endpoint/v1/settings/exclusions/intrusion-prevention). In a change, what is absent is not
 * changed, and an empty list removes all ports or addresses.
 *
 * @param direction the direction of the connections, required for a new exclusion
 * @param localPorts the ports of the endpoint
 * @param remotePorts the ports of the other side
 * @param remoteAddresses the addresses of the other side
 * @param comment the comment
 */
@Value.Builder
public record NetworkExclusionDraft(
    Optional<TrafficDirection> direction,
    Optional<List<Integer>> localPorts,
    Optional<List<Integer>> remotePorts,
    Optional<List<String>> remoteAddresses,
    Optional<String> comment) {
  private static final int MAX_PORT = 65535;

  /** Rejects values that the service would reject. */
  public NetworkExclusionDraft {
    localPorts = localPorts.map(ports -> requirePorts("localPorts", ports));
    remotePorts = remotePorts.map(ports -> requirePorts("remotePorts", ports));
    remoteAddresses = remoteAddresses.map(NetworkExclusionDraft::requireAddresses);
    if (direction.isEmpty()
        && localPorts.isEmpty()
        && remotePorts.isEmpty()
        && remoteAddresses.isEmpty()
        && comment.isEmpty()) {
      throw new IllegalArgumentException("The exclusion is empty: set at least one property.");
    }
  }

  private static List<Integer> requirePorts(String name, List<Integer> ports) {
    for (int port : ports) {
      if (port < 1 || port > MAX_PORT) {
        throw new IllegalArgumentException(
            name + " must hold ports from 1 to " + MAX_PORT + ", not " + port + '.');
      }
    }
    return List.copyOf(ports);
  }

  private static List<String> requireAddresses(List<String> addresses) {
    addresses.forEach(
        text -> ArgumentChecks.requireText("remoteAddresses", text, Integer.MAX_VALUE));
    return List.copyOf(addresses);
  }

  /**
   * Returns this draft if it can be created.
   *
   * @throws IllegalArgumentException if it has no direction, whose default is not published
   */
  NetworkExclusionDraft requireNew() {
    if (direction.isEmpty()) {
      throw new IllegalArgumentException(
          "direction must be set for a new exclusion: inbound, outbound or both.");
    }
    return this;
  }

  boolean describes(NetworkExclusion exclusion) {
    return direction.equals(exclusion.direction())
        && sameElements(localPorts, exclusion.localPorts())
        && sameElements(remotePorts, exclusion.remotePorts())
        && sameElements(remoteAddresses, exclusion.remoteAddresses());
  }

  private static <T> boolean sameElements(Optional<List<T>> expected, List<T> found) {
    return new HashSet<>(expected.orElse(List.of())).equals(new HashSet<>(found));
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; at least one property is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NetworkExclusionDraft}. */
  public static final class Builder extends NetworkExclusionDraftBuilder {
    Builder() {}
  }
}
