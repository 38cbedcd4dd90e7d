package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.MaskedSecret;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The API keys of the project, enabled or not. */
final class KeyRing {
  private final Table<SimulatedApiKey> keys = new Table<>();
  private final Set<String> disabled = ConcurrentHashMap.newKeySet();
  private final Ids ids;

  KeyRing(Ids ids) {
    this.ids = ids;
  }

  SimulatedApiKey add(String label, Set<ApiKeyScope> scopes) {
    if (keys.find(label).isPresent()) {
      throw new IllegalArgumentException("There is a key with this label: " + label);
    }
    SimulatedApiKey key = new SimulatedApiKey(label, new MaskedSecret(ids.apiKey()), scopes);
    keys.put(label, key);
    return key;
  }

  void disable(SimulatedApiKey key) {
    disabled.add(key.label());
  }

  void enable(SimulatedApiKey key) {
    disabled.remove(key.label());
  }

  /** Finds the enabled key with this text. */
  Optional<SimulatedApiKey> find(String presented) {
    return keys.rows().stream()
        .filter(key -> key.matches(presented) && !disabled.contains(key.label()))
        .findFirst();
  }
}
