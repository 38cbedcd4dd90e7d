package dev.connectorsdk.stackone.log;

import dev.connectorsdk.stackone.internal.ListResponse;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A page of steps.
 *
 * @param data the steps
 * @param query which page it is
 * @param total how many steps there are in all
 */
record StepPage(List<ActionStepLog> data, Optional<Place> query, OptionalLong total) {

  /**
   * Which page it is.
   *
   * @param pageSize how many steps a page has
   */
  record Place(OptionalInt pageSize) {}

  ListResponse<ActionStepLog> listing() {
    OptionalInt size = query.map(Place::pageSize).orElse(OptionalInt.empty());
    return new ListResponse<>(data, Optional.empty(), size, total);
  }
}
