package dev.connectorsdk.testkit.stackone.internal.route;

import dev.connectorsdk.testkit.stackone.ServiceAge;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which operations and properties a service of an age has. */
public final class Availability {
  private static final Set<String> LOGS_OF_2025 =
      Set.of(
          "GET /logs/actions/{actionRunId}", "GET /logs/unified/{requestId}", "POST /logs/steps");

  /** The properties that came with an age. */
  private static final Map<ServiceAge, List<String>> NEW_PROPERTIES =
      Map.of(
          ServiceAge.JUNE_2026,
          List.of("connector_profile_id", "latest_connection_attempt"),
          ServiceAge.OCTOBER_2026,
          List.of("has_required_parameters", "returned_by_connector", "truncated"));

  private final ServiceAge age;

  public Availability(ServiceAge age) {
    this.age = age;
  }

  public ServiceAge age() {
    return age;
  }

  /** Whether the service is of this age; false for a service of all ages. */
  public boolean is(ServiceAge one) {
    return age == one;
  }

  /** Whether the service is older than one of this age; false for a service of all ages. */
  public boolean isBefore(ServiceAge one) {
    return age != ServiceAge.ALL && age.compareTo(one) < 0;
  }

  /** Removes the properties that the service does not have yet. */
  public <T extends Map<String, ?>> T shown(T properties) {
    NEW_PROPERTIES.forEach(
        (since, names) -> {
          if (isBefore(since)) {
            names.forEach(properties::remove);
          }
        });
    return properties;
  }

  boolean has(String method, String path) {
    return switch (age) {
      case ALL -> true;
      case YEAR_2025 -> !isOfJune2026(method, path) && !isNewLog(method, path);
      case JUNE_2026 -> !isNewLog(method, path);
      case OCTOBER_2026 -> !isRemoved(method, path);
    };
  }

  private static boolean isOfJune2026(String method, String path) {
    return path.equals("/connect_sessions/{id}")
        || (path.startsWith("/connector_profiles") && isPublished(method, path))
        || path.startsWith("/unified/iam/");
  }

  /** Writing a profile is no published operation: it has a setting of its own. */
  private static boolean isPublished(String method, String path) {
    return method.equals("GET") || path.endsWith("/pinned_version");
  }

  private static boolean isNewLog(String method, String path) {
    return path.startsWith("/logs") && !LOGS_OF_2025.contains(method + " " + path);
  }

  private static boolean isRemoved(String method, String path) {
    return path.startsWith("/requests/") || (path.equals("/mcp") && !method.equals("POST"));
  }
}
