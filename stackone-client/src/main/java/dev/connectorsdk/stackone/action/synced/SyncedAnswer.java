package dev.connectorsdk.stackone.action.synced;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.error.StatusException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A response with status 200: a page of rows, or a refusal. */
record SyncedAnswer(
    Optional<Object> data,
    Optional<DataSync> datasync,
    Map<String, Object> aggregations,
    Optional<Boolean> synced,
    Optional<String> actionId,
    Optional<String> message,
    List<Sync> syncs) {

  /** A sync that the query may name. */
  record Sync(Optional<String> syncId, Optional<String> syncLabel, Optional<String> syncName) {
    String text() {
      String name = syncName.or(() -> syncLabel).map(text -> " (" + text + ")").orElse("");
      return syncId.orElse("without id") + name;
    }
  }

  SyncedPage page(String request) {
    if (synced.filter(rows -> !rows).isEmpty()) {
      return new SyncedPage(rows(request), datasync, aggregations);
    }
    String advice =
        syncs.isEmpty()
            ? "The action has no sync for this account: create one in the dashboard."
            : "Set syncId(…) to one of: "
                + syncs.stream().map(Sync::text).collect(Collectors.joining(", "))
                + ".";
    throw StatusException.of(
        CallReport.notSent(request),
        new ErrorResponse(200, null, message.orElse("no stored rows"), null, "", null),
        advice);
  }

  /** Null is no rows if there is a sync; an answer with neither is none. */
  private List<Map<String, Object>> rows(String request) {
    if (data.isEmpty() && (datasync.isPresent() || !aggregations.isEmpty())) {
      return List.of();
    }
    if (!(data.orElse(null) instanceof List<?> items)) {
      throw unreadable(request, "$.data", "has no list of rows.");
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Map<?, ?> row) {
        Map<String, Object> copy = new LinkedHashMap<>();
        row.forEach((name, value) -> copy.put(String.valueOf(name), value));
        rows.add(Collections.unmodifiableMap(copy));
      } else if (items.get(i) != null) {
        throw unreadable(request, "$.data[" + i + ']', "has a row that is not an object.");
      }
    }
    return List.copyOf(rows);
  }

  private static DecodingException unreadable(String request, String path, String what) {
    return new DecodingException(
        CallReport.notSent(request),
        path,
        what,
        "Update the SDK if there is a newer version, else report this path to its maintainers.",
        null,
        null);
  }
}
