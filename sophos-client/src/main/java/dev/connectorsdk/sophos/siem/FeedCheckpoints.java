package dev.connectorsdk.sophos.siem;

import dev.connectorsdk.sophos.checkpoint.CheckpointStore;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * The checkpoints of a feed, one for each tenant.
 *
 * @param since the position without a checkpoint
 */
record FeedCheckpoints(CheckpointStore store, String kind, Optional<Instant> since) {

  FeedState load(FeedTenant tenant) {
    String name = name(tenant);
    return store
        .load(name)
        .map(text -> FeedState.parse(name, text))
        .orElseGet(() -> FeedState.start(since));
  }

  void save(FeedTenant tenant, FeedState state) {
    store.save(name(tenant), state.toText());
  }

  /** The letter case of ids differs between responses. */
  private String name(FeedTenant tenant) {
    return "siem-" + kind + "-" + tenant.id().toLowerCase(Locale.ROOT);
  }
}
