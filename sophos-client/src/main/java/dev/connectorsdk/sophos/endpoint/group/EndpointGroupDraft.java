package dev.connectorsdk.sophos.endpoint.group;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.endpoint.EndpointType;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new endpoint group (Endpoint API, POST /endpoint/v1/endpoint-groups).
 *
 * @param name the name, unique in the tenant
 * @param type the type of its endpoints, which cannot be changed later
 * @param description the description
 * @param endpointIds the ids of its first members
 */
@Value.Builder
public record EndpointGroupDraft(
    String name, EndpointType type, Optional<String> description, List<String> endpointIds) {

  /** Rejects values that the service would reject. */
  public EndpointGroupDraft {
    ArgumentChecks.requireText("name", name, Integer.MAX_VALUE);
    endpointIds = List.copyOf(endpointIds);
    endpointIds.forEach(id -> ArgumentChecks.requireId("endpointIds", id));
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; the name and the type are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EndpointGroupDraft}. */
  public static final class Builder extends EndpointGroupDraftBuilder {
    Builder() {}
  }
}
