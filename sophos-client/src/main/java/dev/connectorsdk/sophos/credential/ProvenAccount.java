package dev.connectorsdk.sophos.credential;

import dev.connectorsdk.sophos.identity.AccountLevel;

/**
 * What a credential was found to belong to (Who am I API).
 *
 * @param id the account's id; compared without case
 * @param level what kind of account it is
 */
public record ProvenAccount(String id, AccountLevel level) {

  /** Refuses a blank id. */
  public ProvenAccount {
    if (id.isBlank()) {
      throw new IllegalArgumentException("An account id must not be blank.");
    }
  }

  /** Whether both are the same account; ids come in upper and lower case. */
  public boolean isSameAs(ProvenAccount other) {
    return id.equalsIgnoreCase(other.id) && level.equals(other.level);
  }
}
