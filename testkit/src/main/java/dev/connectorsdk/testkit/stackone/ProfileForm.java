package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.stackone.internal.profile.ProfileDraft;

/**
 * What an admin fills in at "+ Connector Profile" of the dashboard.
 *
 * <p>Source: StackOne documentation page "connector-profiles". The keys of the setup fields follow
 * StackOne's connector format; those of the Sophos form are unverified.
 */
public interface ProfileForm {
  /** Starts a form for a connector: enabled, not the default, all actions, no setup field. */
  static ProfileForm of(String connectorKey, String name) {
    return ProfileDraft.of(connectorKey, name);
  }

  /** Starts a form for Sophos Central with an API credential in it. */
  static ProfileForm sophos(String name, String clientId, String clientSecret) {
    return ProfileDraft.sophos(name, clientId, clientSecret);
  }

  /** Fills a setup field; its text is kept masked. */
  ProfileForm field(String key, String text);

  /** Chooses the actions that the profile enables; none chosen means all of the connector. */
  ProfileForm actions(String... actionIds);

  /** Makes it the profile that a session without a profile id uses. */
  ProfileForm asDefault();

  /** Creates the profile disabled. */
  ProfileForm disabled();

  /** Chooses the environment; {@code production} unless said otherwise. */
  ProfileForm environment(String environment);

  /** Chooses the way of authentication by its key; {@code oauth2} unless said otherwise. */
  ProfileForm authentication(String key);
}
