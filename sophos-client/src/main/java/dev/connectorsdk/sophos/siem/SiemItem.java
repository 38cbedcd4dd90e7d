package dev.connectorsdk.sophos.siem;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** What events and alerts for a SIEM have in common. */
public sealed interface SiemItem permits SiemEvent, SiemAlert {

  /** The id; absent only if the service left it out. The same id can be listed more than once. */
  Optional<String> id();

  /** The type, such as {@code Event::Endpoint::Threat::Detected}. */
  Optional<String> type();

  /** The severity. */
  Optional<SiemSeverity> severity();

  /** The time at which it occurred, by the clock of its source. */
  Optional<Instant> when();

  /** The time at which the service created it. */
  Optional<Instant> createdAt();

  /** The id of the tenant. */
  Optional<String> customerId();

  /**
   * Returns the item as a JSON object on one line, with the names of the service and with the
   * properties that this version does not define. Properties that are null are left out.
   */
  default String toJson() {
    return Siem.JSON.write(getClass(), this);
  }

  /**
   * Returns the earlier of its times, so that one clock which runs ahead does not count; absent if
   * it has none.
   */
  default Optional<Instant> time() {
    return Stream.concat(when().stream(), createdAt().stream()).min(Instant::compareTo);
  }
}
