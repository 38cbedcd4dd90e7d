package dev.connectorsdk.testkit.stackone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A product that StackOne can connect to, with its actions and what its profiles must hold. */
public final class SimulatedConnector {
  private final String key;
  private final String label;
  private final String category;
  private final Set<String> requiredFields;
  private final List<SimulatedAction> actions;
  private final @Nullable String testAction;
  private final @Nullable ProxyHandler proxy;

  private SimulatedConnector(
      String key,
      String label,
      String category,
      Set<String> requiredFields,
      List<SimulatedAction> actions,
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

  /** Makes a connector without actions, whose profiles need no setup field. */
  public static SimulatedConnector of(String key, String label, String category) {
    return new SimulatedConnector(key, label, category, Set.of(), List.of(), null, null);
  }

  /** Names the setup fields that a profile must fill. */
  public SimulatedConnector requiring(String... setupFields) {
    Set<String> fields = new TreeSet<>(List.of(setupFields));
    return new SimulatedConnector(key, label, category, fields, actions, testAction, proxy);
  }

  /** Adds an action. */
  public SimulatedConnector with(SimulatedAction action) {
    List<SimulatedAction> more = new ArrayList<>(actions);
    more.add(action);
    return new SimulatedConnector(
        key, label, category, requiredFields, List.copyOf(more), testAction, proxy);
  }

  /** Names the action that is run when an account is linked, to prove its credentials. */
  public SimulatedConnector testedBy(String actionId) {
    return new SimulatedConnector(key, label, category, requiredFields, actions, actionId, proxy);
  }

  /** Says what the connected product answers to calls by proxy; without it they answer 501. */
  public SimulatedConnector proxiedBy(ProxyHandler handler) {
    return new SimulatedConnector(
        key, label, category, requiredFields, actions, testAction, handler);
  }

  /** Returns the key, such as {@code sophos}. */
  public String key() {
    return key;
  }

  String label() {
    return label;
  }

  String category() {
    return category;
  }

  Set<String> requiredFields() {
    return requiredFields;
  }

  List<SimulatedAction> actions() {
    return actions;
  }

  Optional<SimulatedAction> action(String id) {
    return actions.stream().filter(action -> action.id().equals(id)).findFirst();
  }

  Optional<SimulatedAction> testAction() {
    return Optional.ofNullable(testAction).flatMap(this::action);
  }

  Optional<ProxyHandler> proxy() {
    return Optional.ofNullable(proxy);
  }

  String logoUrl() {
    return "https://app.stackone.com/assets/logos/" + key + ".png";
  }

  /** An entry of {@code GET /connectors/meta}. */
  Map<String, @Nullable Object> toMeta(boolean active, Set<String> include) {
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

  /** An entry of {@code GET /actions}, without its actions. */
  Map<String, @Nullable Object> toActionsMeta() {
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
