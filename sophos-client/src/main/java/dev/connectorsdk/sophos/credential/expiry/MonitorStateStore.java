package dev.connectorsdk.sophos.credential.expiry;

import dev.connectorsdk.core.internal.file.AtomicFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Remembers what a {@link CredentialMonitor} has reported, across restarts. It holds client ids,
 * days and thresholds, and no secret. One monitor per memory.
 */
public interface MonitorStateStore {

  /**
   * Everything remembered; asked once for each check. The keys mean nothing to the memory.
   *
   * @throws java.io.UncheckedIOException if it cannot be read
   * @throws IllegalStateException if it can be read and is no memory
   */
  Map<String, Reported> load();

  /**
   * Replaces everything; called at most once for each check, and only after a change.
   *
   * @throws java.io.UncheckedIOException if it cannot be written; what was there stays
   */
  void save(Map<String, Reported> all);

  /**
   * What was reported of one credential and one day of expiry.
   *
   * @param thresholdDays the thresholds that are done with, in days; 0 is the expiry itself
   * @param lastOn the day on which the last one was reached, by the clock of that time
   */
  record Reported(Set<Integer> thresholdDays, LocalDate lastOn) {

    /** Copies the set. */
    public Reported {
      thresholdDays = Set.copyOf(thresholdDays);
    }
  }

  /** A memory that ends with the process. */
  static MonitorStateStore inMemory() {
    return new InMemoryMonitorStateStore();
  }

  /**
   * A memory in a file, replaced as a whole so that a crash leaves the old one or the new one. The
   * file is made by the first report; its folder must exist.
   */
  static MonitorStateStore inFile(Path file) {
    return new FileMonitorStateStore(new AtomicFile(file));
  }
}
