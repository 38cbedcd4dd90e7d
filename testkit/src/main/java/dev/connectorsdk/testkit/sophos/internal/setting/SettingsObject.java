package dev.connectorsdk.testkit.sophos.internal.setting;

import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.SettingItems;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON object of which a tenant has one, such as the settings of the decryption. It is the single
 * item of the collection at its path.
 */
record SettingsObject(String path) {
  /** Returns a modifiable copy, without its id. */
  Map<String, Object> read(ApiRequest request) {
    Optional<Map<String, Object>> stored = request.items(path).get(SettingItems.SINGLE);
    return stored
        .map(item -> ItemProperties.without(item, List.of("id")))
        .orElseGet(LinkedHashMap::new);
  }

  void write(ApiRequest request, Map<String, Object> settings) {
    Map<String, Object> stored = new LinkedHashMap<>(settings);
    stored.put("id", SettingItems.SINGLE);
    request.items(path).add(stored);
  }
}
