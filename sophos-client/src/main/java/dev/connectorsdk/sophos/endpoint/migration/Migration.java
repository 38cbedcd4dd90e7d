package dev.connectorsdk.sophos.endpoint.migration;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Principal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A migration of endpoints from one tenant to another (Endpoint API, GET
 * /endpoint/v1/migrations/{migrationJobId}). Later versions may add components: create it with
 * {@link #builder()}.
 *
 * @param id the id, the same in both tenants
 * @param createdAt the time of creation
 * @param expiresAt the time after which no further endpoint migrates, 14 days later (unverified)
 * @param mode the side that the tenant is
 * @param token the secret with which the sending tenant starts the migration
 * @param createdBy its author
 */
@Value.Builder
public record Migration(
    String id,
    Optional<Instant> createdAt,
    Optional<Instant> expiresAt,
    Optional<MigrationMode> mode,
    Optional<Secret> token,
    Optional<Principal> createdBy) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Migration}. */
  public static final class Builder extends MigrationBuilder {
    Builder() {}
  }
}
