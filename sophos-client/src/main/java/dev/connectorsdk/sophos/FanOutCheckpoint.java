package dev.connectorsdk.sophos;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.sophos.checkpoint.CheckpointStore;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids of the tenants that are done, one per line after the format. */
final class FanOutCheckpoint {
  private static final String FORMAT = "tenants 1";
  private static final Duration EVERY = Duration.ofSeconds(1);

  private final @Nullable CheckpointStore store;
  private final String name;
  private final Timing timing;
  private final Set<String> done = new LinkedHashSet<>();
  private Instant savedAt = Instant.MIN;
  private boolean changed;

  /**
   * Loads the ids.
   *
   * @throws IllegalStateException if the checkpoint is not one of a run
   */
  FanOutCheckpoint(FanOutOptions options, Timing timing) {
    this.store = options.checkpointStore().orElse(null);
    this.name = "fan-out-" + options.checkpointName();
    this.timing = timing;
    if (store != null) {
      store.load(name).ifPresent(this::parse);
    }
  }

  private void parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(FORMAT)) {
      throw new IllegalStateException(
          "The checkpoint "
              + name
              + " was not written by a run over tenants of this version: use another name, or"
              + " delete it to start again. Nothing was changed.");
    }
    done.addAll(lines.subList(1, lines.size()));
  }

  boolean isDone(String tenantId) {
    return done.contains(key(tenantId));
  }

  void add(String tenantId) {
    changed |= done.add(key(tenantId));
  }

  /** Saves if there is something new, at most once a second. */
  void saveIfDue() {
    Instant now = timing.now();
    if (!now.isBefore(savedAt.plus(EVERY)) || now.isBefore(savedAt)) {
      save();
      savedAt = now;
    }
  }

  void save() {
    if (store != null && changed) {
      store.save(name, FORMAT + "\n" + String.join("\n", done));
      changed = false;
    }
  }

  void delete() {
    if (store != null) {
      store.delete(name);
    }
  }

  /** The letter case of ids differs between responses. */
  private static String key(String tenantId) {
    return tenantId.toLowerCase(Locale.ROOT);
  }
}
