package dev.connectorsdk.sophos.credential.expiry;

import java.util.Map;

/** A state store in memory. */
final class InMemoryMonitorStateStore implements MonitorStateStore {
  private volatile Map<String, Reported> reported = Map.of();

  @Override
  public Map<String, Reported> load() {
    return reported;
  }

  @Override
  public void save(Map<String, Reported> all) {
    reported = Map.copyOf(all);
  }
}
