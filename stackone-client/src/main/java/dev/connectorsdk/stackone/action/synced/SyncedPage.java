package dev.connectorsdk.stackone.action.synced;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of stored rows (StackOne, schema ActionsSyncedResponse).
 *
 * @param data the rows; empty after the last one, and with aggregations
 * @param datasync the details of the sync that stored them
 * @param aggregations the results of the aggregations in the query, by name
 */
public record SyncedPage(
    List<Map<String, Object>> data, Optional<DataSync> datasync, Map<String, Object> aggregations) {

  /** Shows the number of rows only. */
  @Override
  public String toString() {
    return "SyncedPage[rows=" + data.size() + ", aggregations=" + aggregations.keySet() + "]";
  }
}
