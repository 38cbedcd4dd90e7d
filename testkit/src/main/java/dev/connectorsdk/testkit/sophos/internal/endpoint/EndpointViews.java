package dev.connectorsdk.testkit.sophos.internal.endpoint;

import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of {@code view}. The exact properties of {@code basic} are unverified. */
public final class EndpointViews {
  private static final List<String> BASIC =
      List.of("id", "type", "tenant", "hostname", "health", "os", "lastSeenAt");
  private static final List<String> FULL_ONLY =
      List.of(
          "lastOsUpdateAt",
          "lastAgentUpdateAt",
          "packages",
          "deviceSoftware",
          "groupHierarchy",
          "tags");

  private EndpointViews() {}

  public static Map<String, Object> show(
      ApiRequest request, Map<String, Object> endpoint, Parameters parameters) {
    Map<String, Object> shown =
        switch (parameters.oneOf("view", Set.of("basic", "summary", "full")).orElse("summary")) {
          case "basic" -> ItemProperties.select(endpoint, BASIC);
          case "full" -> endpoint;
          default -> ItemProperties.without(endpoint, FULL_ONLY);
        };
    return ItemProperties.select(shown, parameters.texts("fields"));
  }
}
