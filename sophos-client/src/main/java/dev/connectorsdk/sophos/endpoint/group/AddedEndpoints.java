package dev.connectorsdk.sophos.endpoint.group;

import dev.connectorsdk.core.Required;
import java.util.List;
import java.util.Optional;

/**
 * The result of adding endpoints to a group (Endpoint API, POST
 * /endpoint/v1/endpoint-groups/{groupId}/endpoints).
 *
 * @param addedEndpoints the added endpoints
 * @param errors the endpoints that were not added; absent if all were
 */
public record AddedEndpoints(
    @Required List<EndpointGroup.Member> addedEndpoints, Optional<Errors> errors) {
  /** Copies the collections. */
  public AddedEndpoints {
    addedEndpoints = List.copyOf(addedEndpoints);
  }

  static AddedEndpoints join(List<AddedEndpoints> parts) {
    List<Errors> errors = parts.stream().flatMap(part -> part.errors().stream()).toList();
    return new AddedEndpoints(
        parts.stream().flatMap(part -> part.addedEndpoints().stream()).toList(),
        Optional.of(
            new Errors(
                errors.stream().flatMap(one -> one.endpointsNotFound().stream()).toList(),
                errors.stream().flatMap(one -> one.endpointsOfWrongType().stream()).toList())));
  }

  /**
   * The ids of endpoints that were not added.
   *
   * @param endpointsNotFound those that do not exist
   * @param endpointsOfWrongType those of another type than the group
   */
  public record Errors(List<String> endpointsNotFound, List<String> endpointsOfWrongType) {
    /** Copies the collections. */
    public Errors {
      endpointsNotFound = List.copyOf(endpointsNotFound);
      endpointsOfWrongType = List.copyOf(endpointsOfWrongType);
    }
  }
}
