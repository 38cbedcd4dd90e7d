package dev.connectorsdk.sophos.admin;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Which administrators are wanted. */
@Value.Immutable
public interface AdminQuery {

  /** The most administrators on a page, as the official connector has it. */
  int MAX_PAGE_SIZE = 100;

  /** Only administrators with this role. */
  Optional<String> roleId();

  /** A text to look for in the user names. */
  Optional<String> search();

  /** The members to answer with; the id always comes. Empty asks for all. */
  List<String> fields();

  /**
   * The order, each a member such as {@code createdAt:desc}; which ones are taken is not published.
   */
  List<String> sort();

  /**
   * How many administrators a page holds, 1 to {@value #MAX_PAGE_SIZE}; absent asks for as many as
   * possible.
   */
  OptionalInt pageSize();

  /** Refuses what the service would refuse. */
  @Value.Check
  default void check() {
    ArgumentChecks.pageSize(pageSize(), MAX_PAGE_SIZE);
    roleId().ifPresent(id -> ArgumentChecks.id("roleId", id));
  }

  /** Starts with a query for all administrators. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AdminQuery}. */
  final class Builder extends ImmutableAdminQuery.Builder {
    Builder() {}
  }
}
