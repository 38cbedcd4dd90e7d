package dev.connectorsdk.stackone.action.synced;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.error.StatusException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A response with status 200: a page of rows, or a refusal. */
record SyncedAnswer(
    List<Map<String, Object>> data,
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
      return new SyncedPage(List.copyOf(data), datasync, aggregations);
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
}
