package dev.connectorsdk.sophos.admin;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import org.immutables.value.Value;

/** An administrator to be made of a directory user. */
@Value.Immutable
public interface AdminDraft {

  /** The id of the directory user. */
  String userId();

  /** The ids of the roles; the service gives a tenant administrator one at most. */
  List<String> roleIds();

  /** Refuses what the service would refuse. */
  @Value.Check
  default void check() {
    ArgumentChecks.id("userId", userId());
    roleIds().forEach(id -> ArgumentChecks.id("roleIds", id));
  }

  /** Starts an empty draft; the user has to be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AdminDraft}. */
  final class Builder extends ImmutableAdminDraft.Builder {
    Builder() {}
  }
}
