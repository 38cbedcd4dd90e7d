package dev.connectorsdk.sophos.credential.expiry;

import dev.connectorsdk.core.internal.file.AtomicFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Stores what a {@link CredentialMonitor} has reported, across restarts: client ids, dates and thresholds, no secrets. Use one store per monitor.
 */
public interface MonitorStateStore {

  /**
   * Returns the stored state; called once for each check. The keys are opaque.
   *
   * @throws java.io.UncheckedIOException if it cannot be read
   * @throws IllegalStateException if it is invalid
   */
  Map<String, Reported> load();

  /**
   * Replaces the stored state; called at most once for each check, and only after a change.
   *
   * @throws java.io.UncheckedIOException if it cannot be written; the old state remains
   */
  void save(Map<String, Reported> all);

  /**
   * The reports about one credential and one expiry date.
   *
   * @param thresholdDays the reported thresholds, in days; 0 is the expiry itself
   * @param lastOn the date of the last report
   */
  record Reported(Set<Integer> thresholdDays, LocalDate lastOn) {

    /** Copies the set. */
    public Reported {
      thresholdDays = Set.copyOf(thresholdDays);
    }
  }

  /** Returns a store in memory. */
  static MonitorStateStore inMemory() {
    return new InMemoryMonitorStateStore();
  }

  /**
   * Returns a store in a file, which is replaced as a whole, so that a crash leaves either the old or the new state. The first report creates the file; its folder must exist.
   */
  static MonitorStateStore inFile(Path file) {
    return new FileMonitorStateStore(new AtomicFile(file));
  }
}
