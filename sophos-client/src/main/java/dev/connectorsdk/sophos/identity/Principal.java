package dev.connectorsdk.sophos.identity;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;

/**
 * A user, an API credential or the system, as the author of a change.
 *
 * @param id the id of the user or credential
 * @param name the name of the user or credential
 * @param type the type of principal
 * @param accountType the level of the account of the principal
 * @param accountId the id of the account of the principal
 */
public record Principal(
    Optional<String> id,
    Optional<String> name,
    Optional<PrincipalType> type,
    Optional<AccountLevel> accountType,
    Optional<String> accountId) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
