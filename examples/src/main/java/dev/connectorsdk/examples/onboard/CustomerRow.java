package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.onboarding.Customer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A customer as it stands in a file.
 *
 * @param position where, such as {@exitCode line 4}
 * @param ownerId its id, empty where the file has none
 * @param ownerName its name, empty where the file has none
 */
record CustomerRow(String position, String ownerId, String ownerName) {
  static final String ID = "owner_id";
  static final String NAME = "owner_name";

  CustomerRow {
    ownerId = ownerId.strip();
    ownerName = ownerName.strip();
  }

  /** What is wrong with it. */
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
