package dev.connectorsdk.testkit.stackone;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A connector profile of the simulated project as it was when it was asked for. */
public interface SimulatedProfile {
  /** Returns the id, which sessions take as {@code connector_profile_id}. */
  String id();

  /** Returns the key of the connector, such as {@code sophos}. */
  String connectorKey();

  /** Returns the name; empty if a raw edit took it away. */
  String name();

  /** Whether the profile is enabled. */
  boolean active();

  /** Whether sessions without a profile id use this profile. */
  boolean preset();

  /** Whether an action of the connector may run under this profile. */
  boolean enables(String actionId);

  /** Returns the members as the service answers them, free to change. */
  Map<String, @Nullable Object> toMap();
}
