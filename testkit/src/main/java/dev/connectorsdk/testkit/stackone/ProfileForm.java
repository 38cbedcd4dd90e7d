package dev.connectorsdk.testkit.stackone;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an admin fills in at "+ Connector Profile" of the dashboard.
 *
 * <p>Source: StackOne documentation page "connector-profiles". The keys of the setup fields follow
 * StackOne's connector format; those of the Sophos form are unverified.
 */
public final class ProfileForm {
  private final String connectorKey;
  private final String name;
  private final SetupFields setupFields;
  private final Set<String> actions;
  private final Choices choices;

  /** What the form offers beside its texts. */
  record Choices(String authenticationKey, String environment, boolean preset, boolean enabled) {}

  private ProfileForm(
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

  /** Starts a form for a connector: enabled, not the default, all actions, no setup field. */
  public static ProfileForm of(String connectorKey, String name) {
    Choices choices = new Choices("oauth2", "production", false, true);
    return new ProfileForm(connectorKey, name, SetupFields.empty(), Set.of(), choices);
  }

  /** Starts a form for Sophos Central with an API credential in it. */
  public static ProfileForm sophos(String name, String clientId, String clientSecret) {
    return of("sophos", name).field("clientId", clientId).field("clientSecret", clientSecret);
  }

  ProfileForm named(String other) {
    return new ProfileForm(connectorKey, other, setupFields, actions, choices);
  }

  /** Fills a setup field; its text is kept masked. */
  public ProfileForm field(String key, String text) {
    return fields(Map.of(key, text));
  }

  ProfileForm fields(Map<?, ?> texts) {
    return new ProfileForm(connectorKey, name, setupFields.with(texts), actions, choices);
  }

  /** Chooses the actions that the profile enables; none chosen means all of the connector. */
  public ProfileForm actions(String... actionIds) {
    Set<String> chosen = new LinkedHashSet<>(List.of(actionIds));
    return new ProfileForm(connectorKey, name, setupFields, chosen, choices);
  }

  /** Makes it the profile that a session without a profile id uses. */
  public ProfileForm asDefault() {
    return choosing(
        new Choices(choices.authenticationKey, choices.environment, true, choices.enabled));
  }

  /** Creates the profile disabled. */
  public ProfileForm disabled() {
    return choosing(
        new Choices(choices.authenticationKey, choices.environment, choices.preset, false));
  }

  /** Chooses the environment; {@code production} unless said otherwise. */
  public ProfileForm environment(String environment) {
    return choosing(
        new Choices(choices.authenticationKey, environment, choices.preset, choices.enabled));
  }

  /** Chooses the way of authentication by its key; {@code oauth2} unless said otherwise. */
  public ProfileForm authentication(String key) {
    return choosing(new Choices(key, choices.environment, choices.preset, choices.enabled));
  }

  private ProfileForm choosing(Choices now) {
    return new ProfileForm(connectorKey, name, setupFields, actions, now);
  }

  String connectorKey() {
    return connectorKey;
  }

  String name() {
    return name;
  }

  SetupFields setupFields() {
    return setupFields;
  }

  Set<String> chosenActions() {
    return actions;
  }

  Choices choices() {
    return choices;
  }

  /** Shows the connector and the name, never a setup field. */
  @Override
  public String toString() {
    return "ProfileForm[" + connectorKey + ", " + name + "]";
  }
}
