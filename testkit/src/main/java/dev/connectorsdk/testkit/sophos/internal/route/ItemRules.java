package dev.connectorsdk.testkit.sophos.internal.route;

import dev.connectorsdk.testkit.sophos.internal.Errors;
import java.util.Objects;

/** Rules that several collections have. */
public final class ItemRules {
  private ItemRules() {}

  /** Rejects another item with 422 once the collection has a maximum number of them. */
  public static ItemRule limit(String collection, int max, String message) {
    return (request, item) -> {
      if (request.items(collection).size() >= max) {
        throw Errors.limitExceeded(message);
      }
    };
  }

  /** Rejects an item with 409 if another one of the collection has the same value of a property. */
  public static ItemRule unique(String collection, String property, String message) {
    return (request, item) -> {
      boolean used =
          request.items(collection).stream()
              .filter(other -> !Objects.equals(item.get("id"), other.get("id")))
              .anyMatch(other -> Objects.equals(item.get(property), other.get(property)));
      if (used) {
        throw Errors.conflict(message);
      }
    };
  }
}
