package dev.connectorsdk.testkit.stackone.internal.route;

import dev.connectorsdk.testkit.http.MaskedSecret;
import dev.connectorsdk.testkit.stackone.ApiKeyScope;
import dev.connectorsdk.testkit.stackone.SimulatedApiKey;
import dev.connectorsdk.testkit.stackone.internal.data.StackOneIds;
import dev.connectorsdk.testkit.stackone.internal.data.Table;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The API keys of the project, enabled or disabled. */
public final class ApiKeyStore {
  private final Table<ApiKey> keys = new Table<>();
  private final Set<String> disabled = ConcurrentHashMap.newKeySet();
  private final StackOneIds ids;

  public ApiKeyStore(StackOneIds ids) {
    this.ids = ids;
  }

  public ApiKey add(String label, Set<ApiKeyScope> scopes) {
    if (keys.find(label).isPresent()) {
      throw new IllegalArgumentException("There is a key with this label: " + label);
    }
    ApiKey key = new ApiKey(label, new MaskedSecret(ids.apiKey()), scopes);
    keys.put(label, key);
    return key;
  }

  public void disable(SimulatedApiKey key) {
    disabled.add(key.label());
  }

  public void enable(SimulatedApiKey key) {
    disabled.remove(key.label());
  }

  /** Returns the enabled key with this text. */
  public Optional<ApiKey> find(String presented) {
    return keys.rows().stream()
        .filter(key -> key.matches(presented) && !disabled.contains(key.label()))
        .findFirst();
  }
}
