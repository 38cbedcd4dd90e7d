package dev.connectorsdk.sophos.directory;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new user group (Common API, POST /common/v1/directory/user-groups).
 *
 * @param name the name, unique in the tenant
 * @param description the description
 * @param userIds the ids of its first members, none of them from Active Directory
 */
@Value.Builder
public record UserGroupDraft(String name, Optional<String> description, List<String> userIds) {

  /** Rejects values that the service would reject. */
  public UserGroupDraft {
    ArgumentChecks.requireText("name", name, Integer.MAX_VALUE);
    userIds = List.copyOf(userIds);
    userIds.forEach(id -> ArgumentChecks.requireId("userIds", id));
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; the name is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link UserGroupDraft}. */
  public static final class Builder extends UserGroupDraftBuilder {
    Builder() {}
  }
}
