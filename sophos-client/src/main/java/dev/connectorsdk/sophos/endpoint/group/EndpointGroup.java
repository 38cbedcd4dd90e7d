package dev.connectorsdk.sophos.endpoint.group;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.endpoint.EndpointType;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A group of endpoints (Endpoint API, GET /endpoint/v1/endpoint-groups/{groupId}). Later versions
 * may add components: create it with {@link #builder()}.
 *
 * @param id the id
 * @param name the name, which is unique in the tenant
 * @param type the type of its endpoints, which cannot be changed
 * @param tenant the tenant
 * @param description the description
 * @param endpoints the first members and their number; for all members, use {@link
 *     EndpointGroups#members(String)}
 * @param createdAt the time of creation
 * @param updatedAt the time of the last change
 */
@Value.Builder
public record EndpointGroup(
    String id,
    Optional<String> name,
    Optional<EndpointType> type,
    Optional<Reference> tenant,
    Optional<String> description,
    Optional<Endpoints> endpoints,
    Optional<Instant> createdAt,
    Optional<Instant> updatedAt) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EndpointGroup}. */
  public static final class Builder extends EndpointGroupBuilder {
    Builder() {}
  }

  /**
   * The members of a group.
   *
   * @param total the number of members
   * @param itemsCount the number of members in {@code items}
   * @param items the first members
   */
  public record Endpoints(OptionalInt total, OptionalInt itemsCount, List<Member> items) {
    /** Copies the collections. */
    public Endpoints {
      items = List.copyOf(items);
    }
  }

  /**
   * A member of a group.
   *
   * @param id the id of the endpoint
   * @param hostname the hostname
   */
  public record Member(String id, Optional<String> hostname) {}
}
