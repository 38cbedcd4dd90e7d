package dev.connectorsdk.testkit.stackone.internal.profile;

import dev.connectorsdk.testkit.stackone.SimulatedProfile;
import dev.connectorsdk.testkit.stackone.internal.data.Document;
import dev.connectorsdk.testkit.stackone.internal.data.SetupFields;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A connector profile as an immutable value. */
public record Profile(
    String id, String connectorKey, Document document, SetupFields setupFields, Set<String> actions)
    implements SimulatedProfile {
  public Profile {
    actions = Set.copyOf(actions);
  }

  @Override
  public String name() {
    return document.text("name").orElse("");
  }

  /** Returns the pinned version of the connector; null without a pin. */
  public @Nullable String pin() {
    return document.text("connector_pinned_version").orElse(null);
  }

  public String label() {
    return document.text("connector_label").orElse(connectorKey);
  }

  @Override
  public boolean active() {
    return document.flag("active");
  }

  @Override
  public boolean preset() {
    return document.flag("default");
  }

  @Override
  public boolean enables(String actionId) {
    return actions.isEmpty() || actions.contains(actionId);
  }

  @Override
  public Map<String, @Nullable Object> toMap() {
    return document.toMap();
  }

  public Profile edited(UnaryOperator<Document> edit) {
    return new Profile(id, connectorKey, edit.apply(document), setupFields, actions);
  }

  public Profile withFields(Map<?, ?> texts) {
    return new Profile(id, connectorKey, document, setupFields.with(texts), actions);
  }

  public Profile withActions(Set<String> selected) {
    return new Profile(id, connectorKey, document, setupFields, selected);
  }

  /** Shows the id, the connector and the name, never a setup field. */
  @Override
  public String toString() {
    return "SimulatedProfile[" + id + ", " + connectorKey + ", " + name() + "]";
  }
}
