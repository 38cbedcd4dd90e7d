package dev.connectorsdk.sophos.directory;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A user of the directory (Common API, GET /common/v1/directory/users/{userId}). Later versions may
 * add components: create it with {@link #builder()}.
 *
 * @param id the id
 * @param name the full name
 * @param source the source, which determines whether the API can change the user
 * @param tenant the tenant
 * @param firstName the first name
 * @param lastName the last name
 * @param email the e-mail address, which is unique
 * @param exchangeLogin the Exchange login
 * @param groups the first groups and their number; for all groups, use {@link Users#groups(String)}
 * @param domain the domain in the source
 * @param createdAt the time of creation
 * @param updatedAt the time of the last change
 */
@Value.Builder
public record User(
    String id,
    Optional<String> name,
    Optional<Source> source,
    Optional<Reference> tenant,
    Optional<String> firstName,
    Optional<String> lastName,
    Optional<String> email,
    Optional<String> exchangeLogin,
    Optional<Memberships> groups,
    Optional<String> domain,
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

  /** Builds a {@link User}. */
  public static final class Builder extends UserBuilder {
    Builder() {}
  }
}
