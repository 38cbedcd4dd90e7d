package dev.connectorsdk.sophos.endpoint.group;

import dev.connectorsdk.core.Required;
import java.util.List;
import java.util.Optional;

/**
 * The result of removing endpoints from a group (Endpoint API, DELETE
 * /endpoint/v1/endpoint-groups/{groupId}/endpoints).
 *
 * @param removedEndpoints the removed endpoints
 * @param errors the endpoints that were not removed; absent if all were
 */
public record RemovedEndpoints(
    @Required List<EndpointGroup.Member> removedEndpoints, Optional<Errors> errors) {
  /** Copies the collections. */
  public RemovedEndpoints {
    removedEndpoints = List.copyOf(removedEndpoints);
  }

  /**
   * The ids of endpoints that were not removed.
   *
   * @param endpointsNotFound those that are not members
   */
  public record Errors(List<String> endpointsNotFound) {
    /** Copies the collections. */
    public Errors {
      endpointsNotFound = List.copyOf(endpointsNotFound);
    }
  }
}
