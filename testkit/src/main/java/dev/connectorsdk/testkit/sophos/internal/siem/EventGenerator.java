package dev.connectorsdk.testkit.sophos.internal.siem;

import dev.connectorsdk.testkit.sophos.internal.data.ItemSeed;
import java.time.Instant;
import java.util.Map;

/** Generates the properties of an event or an alert. */
@FunctionalInterface
interface EventGenerator {
  /**
   * Returns the properties.
   *
   * @param when the time by which the service sorts it
   */
  Map<String, ?> generate(ItemSeed seed, Instant when);
}
