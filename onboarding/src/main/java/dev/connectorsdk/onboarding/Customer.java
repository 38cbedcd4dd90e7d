package dev.connectorsdk.onboarding;

/**
 * A customer whose account is to be linked.
 *
 * @param ownerId your own id of the customer's organization, by which its account is found again
 * @param ownerName the name of the customer's organization
 */
public record Customer(String ownerId, String ownerName) {

  /** Refuses a blank id or name. */
  public Customer {
    if (ownerId.isBlank() || ownerName.isBlank()) {
      throw new IllegalArgumentException(
          "A customer needs an owner id and an owner name, and one of them is blank.");
    }
  }
}
