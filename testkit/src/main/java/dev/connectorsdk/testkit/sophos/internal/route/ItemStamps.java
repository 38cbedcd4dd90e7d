package dev.connectorsdk.testkit.sophos.internal.route;

import dev.connectorsdk.testkit.sophos.internal.data.RandomIds;
import dev.connectorsdk.testkit.sophos.internal.data.Timestamps;
import java.time.Clock;

/** The ids and times of new items. */
public record ItemStamps(RandomIds ids, Clock clock) {
  public String uuid() {
    return ids.uuid();
  }

  /** Returns the current time in the form of responses. */
  public String now() {
    return Timestamps.text(clock.instant());
  }
}
