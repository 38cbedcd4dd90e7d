package dev.connectorsdk.testkit.stackone.internal.log;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A logged call.
 *
 * @param number its position among all calls, from 1
 * @param platform whether it is about the platform itself, and not about an account's data
 * @param properties as in the older logs
 * @param run the additional properties of the newer logs
 * @param advanced headers and bodies; empty if they are not stored
 * @param steps the calls to the provider, as in the older logs
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

  /** Whether it has this id of a request or an action run. */
  public boolean is(String id) {
    return id.equals(properties.get("request_id"));
  }

  public LogEntry numbered(long place) {
    return new LogEntry(place, platform, properties, run, advanced, steps);
  }
}
