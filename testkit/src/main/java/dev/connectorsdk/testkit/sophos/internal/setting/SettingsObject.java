package dev.connectorsdk.testkit.sophos.internal.setting;

import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of which a tenant has one, such as the settings of the decryption. It is the single
 * item of the collection at its path.
 */
record SettingsObject(String path) {
  /** Returns a modifiable copy, without its id. */
  Map<String, Object> read(ApiRequest request) {
    Optional<Map<String, Object>> stored = request.items(path).get(ItemStore.SINGLE);
    return stored
        .map(item -> ItemProperties.without(item, List.of("id")))
        .orElseGet(LinkedHashMap::new);
  }

  /** Returns a modifiable copy of an object; an empty one of anything else. */
  static Map<Object, Object> copy(@Nullable Object value) {
    return value instanceof Map<?, ?> object ? new LinkedHashMap<>(object) : new LinkedHashMap<>();
  }

  void write(ApiRequest request, Map<String, Object> settings) {
    Map<String, Object> stored = new LinkedHashMap<>(settings);
    stored.put("id", ItemStore.SINGLE);
    request.items(path).add(stored);
  }
}
