package dev.connectorsdk.stackone.account;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Which linked accounts to list (StackOne, {@code GET /accounts}). Without any filter: all. */
@Value.Immutable
public interface AccountQuery {

  /** Accounts of this customer: your own id of its organization. */
  Optional<String> originOwnerId();

  /** Accounts of any of these customers. */
  List<String> originOwnerIds();

  /** Accounts of any of these connectors, by key. */
  List<String> providers();

  /** Accounts with any of these ids. */
  List<String> accountIds();

  /** Accounts in any of these states. */
  List<AccountStatus> statuses();

  /** How many accounts a page holds; default 25. The largest number allowed is unverified. */
  @Value.Default
  default int pageSize() {
    return 25;
  }

  /** Refuses a page size that makes no sense. */
  @Value.Check
  default void check() {
    if (pageSize() < 1) {
      throw new IllegalArgumentException("pageSize must be 1 or more, was " + pageSize());
    }
  }

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AccountQuery}. */
  final class Builder extends ImmutableAccountQuery.Builder {
    Builder() {}
  }
}
