package dev.connectorsdk.testkit.stackone;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A connector profile of the simulated project at the time of the call that returned it. */
public interface SimulatedProfile {
  /** Returns the id, which sessions use as {@code connector_profile_id}. */
  String id();

  /** Returns the key of the connector, such as {@code sophos}. */
  String connectorKey();

  /** Returns the name; empty if it was removed by {@link StackOneSimulator#editProfile}. */
  String name();

  /** Whether the profile is enabled. */
  boolean active();

  /** Whether it is the default, which sessions without a profile id use. */
  boolean preset();

  /** Whether an action of the connector may run under this profile. */
  boolean enables(String actionId);

  /** Returns the properties as in responses, in a modifiable copy. */
  Map<String, @Nullable Object> toMap();
}
