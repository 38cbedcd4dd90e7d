package dev.connectorsdk.testkit.sophos.internal.cases;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The impacted entities of a case: the devices and addresses of its detections. */
final class CaseEntities {
  static final ItemFilters FILTERS =
      new ItemFilters()
          .oneOf("id", "id")
          .contains("idContains", "id")
          .oneOf("name", "name")
          .contains("nameContains", "name")
          .oneOf("type", "type")
          .contains("typeContains", "type")
          .when(query -> query.text("detectionId"), id -> of("id", id, String::equals))
          .when(query -> query.text("detectionIdContains"), id -> of("id", id, String::contains))
          .when(query -> query.text("detectionRule"), r -> of("detectionRule", r, String::equals))
          .when(
              query -> query.text("detectionRuleContains"),
              r -> of("detectionRule", r, String::contains));

  private CaseEntities() {}

  private static Predicate<Map<String, Object>> of(
      String property, String value, BiPredicate<String, String> test) {
    return entity ->
        ItemProperties.objects(entity, "detections").stream()
            .anyMatch(one -> test.test(String.valueOf(one.get(property)), value));
  }

  static Stream<Map<String, Object>> of(Stream<Map<String, Object>> detections) {
    Map<String, Map<String, Object>> entities = new LinkedHashMap<>();
    detections.forEach(
        one -> {
          ItemProperties.text(one, "device.entity").ifPresent(n -> add(entities, one, n, "device"));
          ItemProperties.text(one, "rawData.remote_ip")
              .ifPresent(n -> add(entities, one, n, "ipAddress"));
        });
    return entities.values().stream();
  }

  private static void add(
      Map<String, Map<String, Object>> entities,
      Map<String, Object> detection,
      String name,
      String type) {
    String id = UUID.nameUUIDFromBytes((type + name).getBytes(StandardCharsets.UTF_8)).toString();
    Map<String, Object> reference = ItemProperties.select(detection, List.of("detectionRule"));
    entities.merge(
        id,
        Json.object(
            "id", id,
            "name", name,
            "type", type,
            "detections", List.of(reference),
            "entityAttributes", Map.of("name", name)),
        (known, added) -> {
          known.put(
              "detections",
              Stream.concat(
                      ItemProperties.objects(known, "detections").stream(), Stream.of(reference))
                  .toList());
          return known;
        });
  }
}
