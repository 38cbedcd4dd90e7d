package dev.connectorsdk.testkit.sophos.internal.endpoint;

import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The filters of the endpoint list. {@code groupNameContains}, {@code assignedToGroup} and {@code
 * groupIds} are officially suspended and have no effect here.
 */
public final class EndpointFilters {
  private static final int MATCHED_HOSTNAME_CHARACTERS = 10;
  private static final Map<String, String> SEARCH_FIELDS =
      Map.of(
          "hostname", "hostname",
          "associatedPersonName", "associatedPerson.name",
          "ipAddresses", "ipv4Addresses",
          "osName", "os.name",
          "groupName", "");

  private EndpointFilters() {}

  public static ItemFilters create(Clock clock) {
    return new ItemFilters()
        .anyOf("ids", "id")
        .oneOf("healthStatus", "health.overall", "good", "suspicious", "bad", "unknown")
        .oneOf("type", "type", "computer", "server", "securityVm")
        .oneOf("isolationStatus", "isolation.status", "isolated", "notIsolated")
        .oneOf("lockdownStatus", "lockdown.status")
        .oneOf("overallEncryptionStatus", "encryption.overallStatus")
        .flag("tamperProtectionEnabled", "tamperProtectionEnabled")
        .flag("tamperProtectionSupported", "tamperProtectionSupported")
        .flag("online", "online")
        .when(
            parameters -> parameters.text("hostnameContains").map(EndpointFilters::matchedPart),
            part -> endpoint -> ItemProperties.contains(endpoint, "hostname", part))
        .contains("associatedPersonContains", "associatedPerson.name")
        .contains("serialNumberContains", "serialNumber")
        .custom(EndpointFilters::search)
        .custom(EndpointFilters::ipAddresses)
        .custom(EndpointFilters::macAddresses)
        .when(parameters -> parameters.text("cloud"), EndpointFilters::isInCloud)
        .betweenRelative("lastSeenAfter", "lastSeenBefore", "lastSeenAt", clock)
        .betweenRelative("lastOsUpdateAfter", "lastOsUpdateBefore", "lastOsUpdateAt", clock)
        .betweenRelative(
            "lastAgentUpdateAfter", "lastAgentUpdateBefore", "lastAgentUpdateAt", clock);
  }

  private static Predicate<Map<String, Object>> search(Parameters parameters) {
    Optional<String> part = parameters.text("search");
    if (part.isEmpty()) {
      return endpoint -> true;
    }
    List<String> fields = parameters.texts("searchFields", SEARCH_FIELDS.keySet());
    List<String> properties =
        (fields.isEmpty() ? SEARCH_FIELDS.keySet() : fields)
            .stream().map(field -> SEARCH_FIELDS.getOrDefault(field, "")).toList();
    return endpoint ->
        properties.stream()
            .anyMatch(property -> ItemProperties.contains(endpoint, property, part.get()));
  }

  private static Predicate<Map<String, Object>> ipAddresses(Parameters parameters) {
    List<String> ips = parameters.texts("ipAddresses");
    return endpoint ->
        ips.isEmpty()
            || containsAny(endpoint, "ipv4Addresses", ips)
            || containsAny(endpoint, "ipv6Addresses", ips);
  }

  private static Predicate<Map<String, Object>> macAddresses(Parameters parameters) {
    List<String> macs =
        parameters.texts("macAddresses").stream().map(EndpointFilters::normalized).toList();
    return endpoint -> macs.isEmpty() || containsAny(endpoint, "macAddresses", macs);
  }

  private static Predicate<Map<String, Object>> isInCloud(String value) {
    int colon = value.indexOf(':');
    if (colon < 0) {
      return ItemFilters.equalTo("cloud.provider", value);
    }
    return ItemFilters.equalTo("cloud.provider", value.substring(0, colon))
        .and(ItemFilters.equalTo("cloud.instanceId", value.substring(colon + 1)));
  }

  private static boolean containsAny(
      Map<String, Object> endpoint, String property, List<String> addresses) {
    return endpoint.get(property) instanceof List<?> values
        && values.stream()
            .map(String::valueOf)
            .anyMatch(value -> addresses.contains(value) || addresses.contains(normalized(value)));
  }

  private static String normalized(String macAddress) {
    return macAddress.replaceAll("[^0-9A-Fa-f]", "").toLowerCase(Locale.ROOT);
  }

  private static String matchedPart(String hostname) {
    return hostname.substring(0, Math.min(MATCHED_HOSTNAME_CHARACTERS, hostname.length()));
  }
}
