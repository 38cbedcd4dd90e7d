package dev.connectorsdk.sophos.mobile.action;

import dev.connectorsdk.core.Required;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Optional;

/**
 * The result of creating actions (Mobile API, POST /mobile/v1/actions/sync and the like): one
 * action for each device.
 *
 * @param created the created actions
 * @param errors the devices without an action; absent if all have one. Documented for {@code sync}
 *     only
 */
public record CreatedActions(@Required List<MobileAction> created, Optional<Errors> errors) {

  /** Copies the collections. */
  public CreatedActions {
    created = List.copyOf(created);
  }

  /** Returns the ids of the devices that do not exist. */
  public List<String> endpointsNotFound() {
    return errors.flatMap(Errors::failedToCreate).map(Failed::endpointNotFound).orElseGet(List::of);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The devices without an action.
   *
   * @param failedToCreate the devices by the reason
   */
  public record Errors(Optional<Failed> failedToCreate) {}

  /**
   * The devices without an action by the reason.
   *
   * @param endpointNotFound those that do not exist
   */
  public record Failed(List<String> endpointNotFound) {
    /** Copies the collections. */
    public Failed {
      endpointNotFound = List.copyOf(endpointNotFound);
    }
  }
}
