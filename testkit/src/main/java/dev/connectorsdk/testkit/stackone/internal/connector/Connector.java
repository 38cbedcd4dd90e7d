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
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  private final String version;
  private final List<Connector> otherVersions;

  private Connector(
      String key,
      String label,
      String category,
      Set<String> requiredFields,
      List<Action> actions,
      @Nullable String testAction,
      @Nullable ProxyHandler proxy,
      String version,
      List<Connector> otherVersions) {
    this.key = key;
    this.label = label;
    this.category = category;
    this.requiredFields = requiredFields;
    this.actions = actions;
    this.testAction = testAction;
    this.proxy = proxy;
    this.version = version;
    this.otherVersions = otherVersions;
  }

  /** Creates a connector without actions and without required setup fields. */
  public static Connector of(String key, String label, String category) {
    return new Connector(key, label, category, Set.of(), List.of(), null, null, "1.0.0", List.of());
  }

  @Override
  public Connector requiring(String... setupFields) {
    return copy(new TreeSet<>(List.of(setupFields)), actions, testAction, proxy);
  }

  @Override
  public Connector with(SimulatedAction action) {
    List<Action> more = new ArrayList<>(actions);
    more.add((Action) action);
    return copy(requiredFields, List.copyOf(more), testAction, proxy);
  }

  @Override
  public Connector testedBy(String actionId) {
    return copy(requiredFields, actions, actionId, proxy);
  }

  @Override
  public Connector proxiedBy(ProxyHandler handler) {
    return copy(requiredFields, actions, testAction, handler);
  }

  private Connector copy(
      Set<String> fields,
      List<Action> newActions,
      @Nullable String newTest,
      @Nullable ProxyHandler newProxy) {
    return new Connector(
        key, label, category, fields, newActions, newTest, newProxy, version, otherVersions);
  }

  @Override
  public Connector version(String newVersion) {
    return copy(newVersion, otherVersions);
  }

  @Override
  public Connector alsoIn(SimulatedConnector otherVersion) {
    List<Connector> more = new ArrayList<>(otherVersions);
    more.add((Connector) otherVersion);
    return copy(version, List.copyOf(more));
  }

  private Connector copy(String newVersion, List<Connector> versions) {
    return new Connector(
        key, label, category, requiredFields, actions, testAction, proxy, newVersion, versions);
  }

  public String version() {
    return version;
  }

  /** Returns all versions, this one first. */
  public List<Connector> versions() {
    return Stream.concat(Stream.of(this), otherVersions.stream()).toList();
  }

  /**
   * Returns the version that a pin selects: the first one that matches it.
   *
   * @param pin {@code latest}, {@code 1.x.x}, {@code 1.2.x} or a version; null for none
   */
  public Connector at(@Nullable String pin) {
    if (pin == null || pin.equals("latest")) {
      return this;
    }
    Pattern form = Pattern.compile(pin.replace(".", "\\.").replace("x", "\\d+"));
    return versions().stream()
        .filter(each -> form.matcher(each.version).matches())
        .findFirst()
        .orElse(this);
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
    meta.put("version", version);
    meta.put("description", "Connects " + label + ".");
    meta.put("icon", logoUrl());
    meta.put("release_stage", "ga");
    meta.put("categories", List.of(category));
    meta.put("authentication", List.of(Map.of("type", "oauth2", "key", "oauth2")));
    return meta;
  }
}
