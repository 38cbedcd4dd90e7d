package dev.connectorsdk.stackone.action;

import java.util.Map;
import java.util.Optional;

/** The part of a {@link SyncedQuery} that is sent as the body. */
record SyncedBody(
    String action, Map<String, Object> path, Map<String, Object> filter, Optional<String> runId) {

  static SyncedBody of(SyncedQuery query) {
    return new SyncedBody(query.action(), query.path(), query.filter(), query.runId());
  }
}
