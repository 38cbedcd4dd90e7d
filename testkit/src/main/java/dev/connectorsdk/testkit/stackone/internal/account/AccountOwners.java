package dev.connectorsdk.testkit.stackone.internal.account;

import dev.connectorsdk.testkit.stackone.internal.data.Document;
import java.util.List;
import java.util.Optional;

/** The customer organization of a session and an account. */
public final class AccountOwners {
  private static final List<String> SHARED_MEMBERS =
      List.of("origin_owner_id", "origin_owner_name", "origin_username", "label", "type", "shared");

  private AccountOwners() {}

  /** Copies the properties of the owner from a session to an account. */
  public static Document copy(Document session, Document account) {
    Document copy = account;
    for (String property : SHARED_MEMBERS) {
      copy = copy.with(property, session.toMap().get(property));
    }
    return copy;
  }

  /** Finds the account with the session's owner id, owner name and connector. */
  public static Optional<Account> accountOf(
      AccountStore accounts, Document session, String connectorKey) {
    return accounts.all().stream()
        .filter(row -> row.provider().equals(connectorKey))
        .filter(row -> session.text("origin_owner_id").equals(Optional.of(row.originOwnerId())))
        .filter(row -> session.text("origin_owner_name").equals(Optional.of(row.originOwnerName())))
        .findFirst();
  }
}
