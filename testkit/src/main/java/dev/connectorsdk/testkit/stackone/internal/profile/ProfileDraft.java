package dev.connectorsdk.testkit.stackone.internal.profile;

import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.internal.data.SetupFields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A profile form as an immutable value. */
public final class ProfileDraft implements ProfileForm {
  private final String connectorKey;
  private final String name;
  private final SetupFields setupFields;
  private final Set<String> actions;
  private final Choices choices;

  /** The fields of the form that are not setup fields. */
  public record Choices(
      String authenticationKey, String environment, boolean preset, boolean enabled) {}

  private ProfileDraft(
      String connectorKey,
      String name,
      SetupFields setupFields,
      Set<String> actions,
      Choices choices) {
    this.connectorKey = connectorKey;
    this.name = name;
    this.setupFields = setupFields;
    this.actions = actions;
    this.choices = choices;
  }

  /** Returns a form for a connector: enabled, not the default, all actions, no setup fields. */
  public static ProfileDraft of(String connectorKey, String name) {
    Choices choices = new Choices("oauth2", "production", false, true);
    return new ProfileDraft(connectorKey, name, SetupFields.empty(), Set.of(), choices);
  }

  /** Returns a form for Sophos Central with an API credential. */
  public static ProfileDraft sophos(String name, String clientId, String clientSecret) {
    return of("sophos", name).field("clientId", clientId).field("clientSecret", clientSecret);
  }

  public ProfileDraft named(String other) {
    return new ProfileDraft(connectorKey, other, setupFields, actions, choices);
  }

  @Override
  public ProfileDraft field(String key, String text) {
    return fields(Map.of(key, text));
  }

  public ProfileDraft fields(Map<?, ?> texts) {
    return new ProfileDraft(connectorKey, name, setupFields.with(texts), actions, choices);
  }

  @Override
  public ProfileDraft actions(String... actionIds) {
    Set<String> selected = new LinkedHashSet<>(List.of(actionIds));
    return new ProfileDraft(connectorKey, name, setupFields, selected, choices);
  }

  @Override
  public ProfileDraft asDefault() {
    return choosing(
        new Choices(choices.authenticationKey, choices.environment, true, choices.enabled));
  }

  @Override
  public ProfileDraft disabled() {
    return choosing(
        new Choices(choices.authenticationKey, choices.environment, choices.preset, false));
  }

  @Override
  public ProfileDraft environment(String environment) {
    return choosing(
        new Choices(choices.authenticationKey, environment, choices.preset, choices.enabled));
  }

  @Override
  public ProfileDraft authentication(String key) {
    return choosing(new Choices(key, choices.environment, choices.preset, choices.enabled));
  }

  private ProfileDraft choosing(Choices now) {
    return new ProfileDraft(connectorKey, name, setupFields, actions, now);
  }

  public String connectorKey() {
    return connectorKey;
  }

  public String name() {
    return name;
  }

  public SetupFields setupFields() {
    return setupFields;
  }

  public Set<String> chosenActions() {
    return actions;
  }

  public Choices choices() {
    return choices;
  }

  /** Shows the connector and the name, never a setup field. */
  @Override
  public String toString() {
    return "ProfileForm[" + connectorKey + ", " + name + "]";
  }
}
