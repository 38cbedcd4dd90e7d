package dev.connectorsdk.stackone.profile;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The version that a connector profile is pinned to (StackOne, schema
 * ConnectorProfilePinnedVersion).
 *
 * @param pinnedVersion the version, as it was set
 * @param connectorProfileId the id of the profile
 * @param owner the owner of the version, absent if none was set
 * @param createdAt the time of the first pin
 * @param updatedAt the time of the last change
 * @param otherMembers the properties that this version does not define
 */
public record PinnedVersion(
    String pinnedVersion,
    Optional<String> connectorProfileId,
    Optional<String> owner,
    Optional<Instant> createdAt,
    Optional<Instant> updatedAt,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public PinnedVersion {
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
