package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.stackone.internal.profile.ProfileDraft;

/**
 * The form "+ Connector Profile" of the dashboard.
 *
 * <p>Source: StackOne documentation page "connector-profiles". The keys of the setup fields follow
 * StackOne's connector format; those of the Sophos form are unverified.
 */
public interface ProfileForm {
  /** Returns a form for a connector: enabled, not the default, all actions, no setup fields. */
  static ProfileForm of(String connectorKey, String name) {
    return ProfileDraft.of(connectorKey, name);
  }

  /** Returns a form for Sophos Central with an API credential. */
  static ProfileForm sophos(String name, String clientId, String clientSecret) {
    return ProfileDraft.sophos(name, clientId, clientSecret);
  }

  /** Sets a setup field, which is stored as a secret. */
  ProfileForm field(String key, String text);

  /** Sets the actions that the profile enables; by default all of the connector. */
  ProfileForm actions(String... actionIds);

  /** Makes it the profile that a session without a profile id uses. */
  ProfileForm asDefault();

  /** Makes the profile disabled. */
  ProfileForm disabled();

  /** Sets the environment; {@code production} by default. */
  ProfileForm environment(String environment);

  /** Sets the key of the authentication type; {@code oauth2} by default. */
  ProfileForm authentication(String key);
}
