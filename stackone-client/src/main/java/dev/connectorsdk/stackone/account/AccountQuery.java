package dev.connectorsdk.stackone.account;

import dev.connectorsdk.stackone.internal.IdCheck;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Filters and paging for listing linked accounts (StackOne, {@code GET /accounts}). */
@Value.Immutable
public interface AccountQuery {

  /** The customer of the accounts: your id of the organization. */
  Optional<String> originOwnerId();

  /** The customers of the accounts, by your ids; empty for all. */
  List<String> originOwnerIds();

  /** The connectors of the accounts, by key; empty for all. */
  List<String> providers();

  /** The ids of the accounts; empty for all. */
  List<String> accountIds();

  /** The statuses of the accounts; empty for all. */
  List<AccountStatus> statuses();

  /**
   * The maximum number of accounts per page; default 25. StackOne publishes no limit (unverified).
   */
  @Value.Default
  default int pageSize() {
    return 25;
  }

  /** Rejects invalid ids and a page size less than 1; leaves out line ends after ids. */
  @Value.Check
  default AccountQuery check() {
    if (pageSize() < 1) {
      throw new IllegalArgumentException("pageSize must be 1 or more, was " + pageSize());
    }
    List<String> ids = IdCheck.requireAll("account id", accountIds());
    return ids.equals(accountIds()) ? this : builder().copyOf(this).accountIds(ids).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AccountQuery}. */
  final class Builder extends ImmutableAccountQuery.Builder {
    Builder() {}
  }
}
