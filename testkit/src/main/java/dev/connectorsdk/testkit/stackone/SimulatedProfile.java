package dev.connectorsdk.testkit.stackone;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A connector profile of the simulated project as it was when it was asked for. */
public final class SimulatedProfile {
  private final String id;
  private final String connectorKey;
  private final Document document;
  private final SetupFields setupFields;
  private final Set<String> actions;

  SimulatedProfile(
      String id,
      String connectorKey,
      Document document,
      SetupFields setupFields,
      Set<String> actions) {
    this.id = id;
    this.connectorKey = connectorKey;
    this.document = document;
    this.setupFields = setupFields;
    this.actions = Set.copyOf(actions);
  }

  /** Returns the id, which sessions take as {@code connector_profile_id}. */
  public String id() {
    return id;
  }

  /** Returns the key of the connector, such as {@code sophos}. */
  public String connectorKey() {
    return connectorKey;
  }

  /** Returns the name; empty if a raw edit took it away. */
  public String name() {
    return document.text("name").orElse("");
  }

  String label() {
    return document.text("connector_label").orElse(connectorKey);
  }

  /** Whether the profile is enabled. */
  public boolean active() {
    return document.flag("active");
  }

  /** Whether sessions without a profile id use this profile. */
  public boolean preset() {
    return document.flag("default");
  }

  /** Whether an action of the connector may run under this profile. */
  public boolean enables(String actionId) {
    return actions.isEmpty() || actions.contains(actionId);
  }

  /** Returns the members as the service answers them, free to change. */
  public Map<String, @Nullable Object> toMap() {
    return document.toMap();
  }

  SetupFields setupFields() {
    return setupFields;
  }

  SimulatedProfile edited(UnaryOperator<Document> edit) {
    return new SimulatedProfile(id, connectorKey, edit.apply(document), setupFields, actions);
  }

  SimulatedProfile withFields(Map<?, ?> texts) {
    return new SimulatedProfile(id, connectorKey, document, setupFields.with(texts), actions);
  }

  SimulatedProfile withActions(Set<String> chosen) {
    return new SimulatedProfile(id, connectorKey, document, setupFields, chosen);
  }

  /** Shows the id, the connector and the name, never a setup field. */
  @Override
  public String toString() {
    return "SimulatedProfile[" + id + ", " + connectorKey + ", " + name() + "]";
  }
}
