package dev.connectorsdk.sophos.directory;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new user (Common API, POST /common/v1/directory/users).
 *
 * @param name the full name; that it is required is unverified
 * @param firstName the first name
 * @param lastName the last name
 * @param email the e-mail address, which no other user has
 * @param exchangeLogin the Exchange login
 * @param groupIds the ids of the groups of the user, none of them from Active Directory
 */
@Value.Builder
public record UserDraft(
    String name,
    Optional<String> firstName,
    Optional<String> lastName,
    Optional<String> email,
    Optional<String> exchangeLogin,
    List<String> groupIds) {

  /** Rejects values that the service would reject. */
  public UserDraft {
    ArgumentChecks.requireText("name", name, Integer.MAX_VALUE);
    email.ifPresent(text -> ArgumentChecks.requireText("email", text, Integer.MAX_VALUE));
    groupIds = List.copyOf(groupIds);
    groupIds.forEach(id -> ArgumentChecks.requireId("groupIds", id));
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; the name is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link UserDraft}. */
  public static final class Builder extends UserDraftBuilder {
    Builder() {}
  }
}
