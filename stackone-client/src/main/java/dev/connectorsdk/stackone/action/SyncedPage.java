package dev.connectorsdk.stackone.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Some of the rows that were kept (StackOne, schema ActionsSyncedResponse).
 *
 * @param data the rows; empty behind the last one
 * @param datasync what StackOne says about the sync that kept them
 */
public record SyncedPage(List<Map<String, Object>> data, Optional<DataSync> datasync) {

  /** Shows no row. */
  @Override
  public String toString() {
    return "SyncedPage[rows=" + data.size() + "]";
  }
}
