package dev.connectorsdk.testkit.sophos.internal.endpoint;

import static dev.connectorsdk.testkit.sophos.internal.data.SettingsGenerator.INTRUSION_PREVENTION;
import static dev.connectorsdk.testkit.sophos.internal.data.SettingsGenerator.ISOLATION;
import static dev.connectorsdk.testkit.sophos.internal.data.SettingsGenerator.SCANNING;

import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.BodyProperties;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemRule;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Endpoint API, exclusions from scans, from isolation and from intrusion prevention. */
final class ExclusionRoutes {
  private static final String EXPLOIT = "detectedExploit";

  /** The name of detected exploits in the filter of the vendor's sample. */
  private static final String EXPLOIT_FILTER = "exploitMitigation";

  private static final List<String> WITHOUT_MODE = List.of("behavioral", EXPLOIT);
  private static final List<String> PATHS = List.of("path", "posixPath", "virtualPath");
  private static final String[] MODES = {"onDemand", "onAccess", "onDemandAndOnAccess"};
  private static final String[] TYPES = {
    "path",
    "posixPath",
    "virtualPath",
    "process",
    "web",
    "pua",
    EXPLOIT,
    "amsi",
    "behavioral",
    "journalHashingPath",
    "journalHashingProcess"
  };
  private static final List<String> PORTS = List.of("localPorts", "remotePorts");
  private static final int MAX_PORT = 65535;

  private ExclusionRoutes() {}

  static void addTo(ApiRouter router, ItemStamps stamps) {
    CollectionRoutes.of(router, stamps, SCANNING, "exclusionId")
        .filters(
            new ItemFilters()
                .when(ExclusionRoutes::filteredType, type -> ItemFilters.equalTo("type", type)))
        .view(ExclusionRoutes::withoutTimes)
        .list(new OffsetPages())
        .get()
        .create(
            new BodyProperties()
                .required("value")
                .requiredOneOf("type", TYPES)
                .optional("scanMode", "comment"),
            ExclusionRoutes::createScanning)
        .update(
            "PATCH",
            new BodyProperties().optional("value", "scanMode", "comment"),
            ExclusionRoutes::updateScanning)
        .delete(ExclusionRoutes::requireUnlocked);
    addNetwork(router, stamps, ISOLATION, "isolation");
    addNetwork(router, stamps, INTRUSION_PREVENTION, "intrusionPrevention");
  }

  private static void addNetwork(ApiRouter router, ItemStamps stamps, String path, String type) {
    BodyProperties properties =
        new BodyProperties()
            .optional("direction", "localPorts", "remotePorts", "remoteAddresses", "comment");
    ItemRule rule = (request, exclusion) -> checkNetwork(exclusion);
    CollectionRoutes.of(router, stamps, path, "exclusionId")
        .view(ExclusionRoutes::withoutTimes)
        .list(new OffsetPages())
        .get()
        .create(
            properties,
            (request, exclusion) -> {
              exclusion.put("type", type);
              rule.apply(request, exclusion);
            })
        .update("PATCH", properties, rule)
        .delete();
  }

  private static Optional<String> filteredType(Parameters parameters) {
    Set<String> allowed =
        Set.copyOf(Stream.concat(Stream.of(TYPES), Stream.of(EXPLOIT_FILTER)).toList());
    return parameters
        .oneOf("type", allowed)
        .map(type -> type.equals(EXPLOIT_FILTER) ? EXPLOIT : type);
  }

  private static Map<String, Object> withoutTimes(
      ApiRequest request, Map<String, Object> exclusion, Parameters parameters) {
    return ItemProperties.without(exclusion, List.of("createdAt", "updatedAt"));
  }

  private static void createScanning(ApiRequest request, Map<String, Object> exclusion) {
    boolean locked =
        request.items(SCANNING).stream()
            .filter(other -> Boolean.TRUE.equals(other.get("lockedByManagingAccount")))
            .anyMatch(
                other ->
                    Objects.equals(other.get("type"), exclusion.get("type"))
                        && Objects.equals(other.get("value"), exclusion.get("value")));
    if (locked) {
      throw managedElsewhere();
    }
    checkMode(request.body(), exclusion);
    exclusion.put("lockedByManagingAccount", false);
    if (!WITHOUT_MODE.contains(String.valueOf(exclusion.get("type")))) {
      boolean path = PATHS.contains(String.valueOf(exclusion.get("type")));
      exclusion.putIfAbsent("scanMode", path ? "onDemandAndOnAccess" : "onAccess");
    }
  }

  private static void updateScanning(ApiRequest request, Map<String, Object> exclusion) {
    requireUnlocked(request, exclusion);
    checkMode(request.body(), exclusion);
    if (request.body().has("value")
        && WITHOUT_MODE.contains(String.valueOf(exclusion.get("type")))) {
      throw Errors.badRequest("value cannot be changed for this type");
    }
  }

  private static void checkMode(Parameters body, Map<String, Object> exclusion) {
    Optional<String> mode = body.oneOf("scanMode", Set.of(MODES));
    if (mode.isPresent() && WITHOUT_MODE.contains(String.valueOf(exclusion.get("type")))) {
      throw Errors.badRequest("scanMode is not supported for this type");
    }
  }

  private static void requireUnlocked(ApiRequest request, Map<String, Object> exclusion) {
    if (Boolean.TRUE.equals(exclusion.get("lockedByManagingAccount"))) {
      throw managedElsewhere();
    }
  }

  private static RuntimeException managedElsewhere() {
    return Errors.forbidden("Scanning exclusions are managed at Partner/Enterprise level");
  }

  private static void checkNetwork(Map<String, Object> exclusion) {
    Parameters properties = Parameters.ofBody(exclusion);
    properties.oneOf("direction", Set.of("inbound", "outbound", "both"));
    properties.texts("remoteAddresses");
    for (String name : PORTS) {
      exclusion.putIfAbsent(name, List.of());
      if (!(exclusion.get(name) instanceof List<?> ports
          && ports.stream().allMatch(ExclusionRoutes::isPort))) {
        throw Errors.badRequest(name + " must be ports from 1 to " + MAX_PORT);
      }
    }
    exclusion.putIfAbsent("remoteAddresses", List.of());
  }

  private static boolean isPort(Object value) {
    return value instanceof Long port && port >= 1 && port <= MAX_PORT;
  }
}
