package dev.connectorsdk.sophos.admin;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import org.immutables.value.Value;

/** A new administrator, created from a directory user (Common API, POST /common/v1/admins). */
@Value.Immutable
public interface AdminDraft {

  /** The id of the directory user. */
  String userId();

  /** The ids of the roles; the service assigns at most one to a tenant administrator. */
  List<String> roleIds();

  /** Rejects values that the service would reject. */
  @Value.Check
  default void check() {
    ArgumentChecks.requireId("userId", userId());
    roleIds().forEach(id -> ArgumentChecks.requireId("roleIds", id));
  }

  /** Returns an empty builder; the user id is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AdminDraft}. */
  final class Builder extends ImmutableAdminDraft.Builder {
    Builder() {}
  }
}
