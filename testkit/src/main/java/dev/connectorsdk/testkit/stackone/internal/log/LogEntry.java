package dev.connectorsdk.testkit.stackone.internal.log;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call that was written down.
 *
 * @param number its place in the order of all calls, from 1
 * @param platform whether it was about the platform itself, and not for an account's data
 * @param properties what the older logs tell
 * @param run what the newer logs tell more
 * @param advanced headers and bodies; empty if they are not kept
 * @param steps the calls to the provider, as the older logs tell them
 */
public record LogEntry(
    long number,
    boolean platform,
    Map<String, @Nullable Object> properties,
    Map<String, @Nullable Object> run,
    Map<String, Object> advanced,
    List<Map<String, @Nullable Object>> steps) {

  /** Whether the call ran an action. */
  public boolean ranAction() {
    return run.containsKey("action_id");
  }

  /** Whether it has this id: of the request, and of the run if it ran an action. */
  public boolean is(String id) {
    return id.equals(properties.get("request_id"));
  }

  public LogEntry numbered(long place) {
    return new LogEntry(place, platform, properties, run, advanced, steps);
  }
}
