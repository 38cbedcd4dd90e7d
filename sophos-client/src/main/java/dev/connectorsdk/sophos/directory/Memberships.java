package dev.connectorsdk.sophos.directory;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The first memberships of a user or a group, and their number.
 *
 * @param total the number of memberships
 * @param itemsCount the number of memberships in {@code items}
 * @param items the first memberships
 */
public record Memberships(OptionalInt total, OptionalInt itemsCount, List<Entry> items) {
  /** Copies the collections. */
  public Memberships {
    items = List.copyOf(items);
  }

  /**
   * The other side of a membership: a group of a user, or a user in a group.
   *
   * @param id the id
   * @param name the name
   */
  public record Entry(String id, Optional<String> name) {}
}
