package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.onboarding.Customer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A customer in a file.
 *
 * @param position the position in the file, such as {@code line 4}
 * @param ownerId the customer's id, empty if missing
 * @param ownerName the customer's name, empty if missing
 */
record CustomerRow(String position, String ownerId, String ownerName) {
  static final String ID = "owner_id";
  static final String NAME = "owner_name";

  CustomerRow {
    ownerId = ownerId.strip();
    ownerName = ownerName.strip();
  }

  /** The missing columns in a message; absent if the row is valid. */
  Optional<String> problem() {
    List<String> missing = new ArrayList<>();
    if (ownerId.isEmpty()) {
      missing.add(ID);
    }
    if (ownerName.isEmpty()) {
      missing.add(NAME);
    }
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(position + " has no " + String.join(" and no ", missing));
  }

  Customer customer() {
    return new Customer(ownerId, ownerName);
  }
}
