package dev.connectorsdk.onboarding;

/**
 * A customer whose account is to be linked.
 *
 * @param ownerId the id of the customer's organization in your own service, by which a repeated run
 *     finds its account
 * @param ownerName the name of the customer's organization
 */
public record Customer(String ownerId, String ownerName) {

  /** Rejects a blank id or name. */
  public Customer {
    if (ownerId.isBlank() || ownerName.isBlank()) {
      throw new IllegalArgumentException("ownerId and ownerName of a customer must not be blank.");
    }
  }
}
