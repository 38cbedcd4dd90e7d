package dev.connectorsdk.sophos.directory;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A change of a user (Common API, PATCH /common/v1/directory/users/{userId}). Absent properties
 * stay unchanged. How a property is removed is not published, so that this change cannot do it.
 *
 * @param name the new full name
 * @param firstName the new first name
 * @param lastName the new last name
 * @param email the new e-mail address, which no other user has
 * @param exchangeLogin the new Exchange login
 */
@Value.Builder
public record UserChange(
    Optional<String> name,
    Optional<String> firstName,
    Optional<String> lastName,
    Optional<String> email,
    Optional<String> exchangeLogin) {

  /** Rejects values that the service would reject. */
  public UserChange {
    if (Stream.of(name, firstName, lastName, email, exchangeLogin).allMatch(Optional::isEmpty)) {
      throw new IllegalArgumentException("The change is empty: set at least one property.");
    }
    name.ifPresent(text -> ArgumentChecks.requireText("name", text, Integer.MAX_VALUE));
    email.ifPresent(text -> ArgumentChecks.requireText("email", text, Integer.MAX_VALUE));
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; at least one property must be set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link UserChange}. */
  public static final class Builder extends UserChangeBuilder {
    Builder() {}
  }
}
