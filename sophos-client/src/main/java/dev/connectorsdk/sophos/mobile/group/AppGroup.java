package dev.connectorsdk.sophos.mobile.group;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Principal;
import dev.connectorsdk.sophos.identity.Reference;
import dev.connectorsdk.sophos.mobile.MobilePlatform;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A group of apps (Mobile API, GET /mobile/v1/app-groups/{id}). The service returns the number of
 * its apps only.
 *
 * @param id the id
 * @param tenant the tenant
 * @param name the name
 * @param count the number of apps
 * @param platform the platform of the apps
 * @param createdAt the time of creation
 * @param createdBy the creator
 * @param updatedAt the time of the last change
 * @param updatedBy the author of the last change
 */
public record AppGroup(
    String id,
    Optional<Reference> tenant,
    Optional<String> name,
    OptionalInt count,
    Optional<MobilePlatform> platform,
    Optional<Instant> createdAt,
    Optional<Principal> createdBy,
    Optional<Instant> updatedAt,
    Optional<Principal> updatedBy) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
