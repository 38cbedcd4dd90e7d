package dev.connectorsdk.core.credential;

/**
 * The account at the provider that a credential was found to belong to.
 *
 * @param id the account's id
 * @param kind what kind of account it is, such as {@code tenant}
 */
public record CredentialOwner(String id, String kind) {

  /** Refuses a blank id. */
  public CredentialOwner {
    if (id.isBlank()) {
      throw new IllegalArgumentException("An account id must not be blank.");
    }
  }

  /** Such as {@code tenant 57ca9a6b-…}. */
  @Override
  public String toString() {
    return kind + " " + id;
  }
}
