package dev.connectorsdk.testkit.stackone.internal.connector;

import dev.connectorsdk.testkit.stackone.ProxyHandler;
import dev.connectorsdk.testkit.stackone.SimulatedAction;
import dev.connectorsdk.testkit.stackone.SimulatedConnector;
import dev.connectorsdk.testkit.stackone.internal.action.Action;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A connector as an immutable value. */
public final class Connector implements SimulatedConnector {
  private final String key;
  private final String label;
  private final String category;
  private final Set<String> requiredFields;
  private final List<Action> actions;
  private final @Nullable String testAction;
  private final @Nullable ProxyHandler proxy;

  private Connector(
      String key,
      String label,
      String category,
      Set<String> requiredFields,
      List<Action> actions,
      @Nullable String testAction,
      @Nullable ProxyHandler proxy) {
    this.key = key;
    this.label = label;
    this.category = category;
    this.requiredFields = requiredFields;
    this.actions = actions;
    this.testAction = testAction;
    this.proxy = proxy;
  }

  /** Creates a connector without actions and without required setup fields. */
  public static Connector of(String key, String label, String category) {
    return new Connector(key, label, category, Set.of(), List.of(), null, null);
  }

  @Override
  public Connector requiring(String... setupFields) {
    Set<String> fields = new TreeSet<>(List.of(setupFields));
    return new Connector(key, label, category, fields, actions, testAction, proxy);
  }

  @Override
  public Connector with(SimulatedAction action) {
    List<Action> more = new ArrayList<>(actions);
    more.add((Action) action);
    return new Connector(
        key, label, category, requiredFields, List.copyOf(more), testAction, proxy);
  }

  @Override
  public Connector testedBy(String actionId) {
    return new Connector(key, label, category, requiredFields, actions, actionId, proxy);
  }

  @Override
  public Connector proxiedBy(ProxyHandler handler) {
    return new Connector(key, label, category, requiredFields, actions, testAction, handler);
  }

  @Override
  public String key() {
    return key;
  }

  public String label() {
    return label;
  }

  public String category() {
    return category;
  }

  public Set<String> requiredFields() {
    return requiredFields;
  }

  public List<Action> actions() {
    return actions;
  }

  public Optional<Action> action(String id) {
    return actions.stream().filter(action -> action.id().equals(id)).findFirst();
  }

  public Optional<Action> testAction() {
    return Optional.ofNullable(testAction).flatMap(this::action);
  }

  public Optional<ProxyHandler> proxy() {
    return Optional.ofNullable(proxy);
  }

  public String logoUrl() {
    return "https://app.stackone.com/assets/logos/" + key + ".png";
  }

  /** Returns the connector as in {@code GET /connectors/meta}. */
  public Map<String, @Nullable Object> toMeta(boolean active, Set<String> include) {
    Map<String, @Nullable Object> meta = new LinkedHashMap<>();
    meta.put("provider", key);
    meta.put("provider_name", label);
    meta.put("category", category);
    meta.put("active", active);
    meta.put("models", Map.of());
    if (include.contains("resources")) {
      meta.put("resources", Map.of("images", Map.of("logo_url", logoUrl())));
    }
    return meta;
  }

  /** Returns the connector as in {@code GET /actions}, without its actions. */
  public Map<String, @Nullable Object> toActionsMeta() {
    Map<String, @Nullable Object> meta = new LinkedHashMap<>();
    meta.put("key", key);
    meta.put("name", label);
    meta.put("version", "1.0.0");
    meta.put("description", "Connects " + label + ".");
    meta.put("icon", logoUrl());
    meta.put("release_stage", "ga");
    meta.put("categories", List.of(category));
    meta.put("authentication", List.of(Map.of("type", "oauth2", "key", "oauth2")));
    return meta;
  }
}
