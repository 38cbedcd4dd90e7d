package dev.connectorsdk.stackone.iam;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An organization of the provider (StackOne, schema IamOrganization). Every property may be absent.
 *
 * @param id StackOne's id
 * @param remoteId the provider's id
 * @param name the name
 * @param createdAt the time of creation
 * @param updatedAt the time of the last change
 * @param otherMembers the properties that this version does not define
 */
public record IamOrganization(
    Optional<String> id,
    Optional<String> remoteId,
    Optional<String> name,
    Optional<Instant> createdAt,
    Optional<Instant> updatedAt,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public IamOrganization {
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
