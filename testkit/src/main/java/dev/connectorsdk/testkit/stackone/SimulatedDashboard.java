package dev.connectorsdk.testkit.stackone;

import java.time.Duration;

/**
 * The admin who works at StackOne's dashboard, where connector profiles are made by hand.
 *
 * <p>Deeds happen at once, or later through {@link #after(Duration)} and {@link
 * #afterListCalls(int)}, so that code which waits for them has something to wait for. A deed for a
 * profile or an account that never was is refused with an {@link IllegalArgumentException}; for one
 * that is gone by then nothing happens.
 */
public interface SimulatedDashboard {
  /** Returns the same person, whose deeds happen when the simulator's clock has gone on so far. */
  SimulatedDashboard after(Duration delay);

  /**
   * Returns the same person, whose deeds are not seen by that many list calls to come.
   *
   * @param calls of {@code GET /auth_configs} and {@code GET /connector_profiles}, together
   */
  SimulatedDashboard afterListCalls(int calls);

  /**
   * Creates a connector profile and returns its id, also if it is created only later.
   *
   * @throws IllegalArgumentException if the form would not let itself be sent: unknown connector or
   *     action, no name, a setup field left empty
   */
  String createProfile(ProfileForm form);

  /**
   * Creates so many connector profiles that differ in id and number alone, none the default. Each
   * is made when a call wants it and kept only once it was changed, so a million take no room.
   *
   * @throws IllegalArgumentException as {@link #createProfile}, or if the count is negative
   */
  void createProfiles(ProfileForm form, int count);

  /** Gives a profile another name. */
  void rename(String profileId, String name);

  /** Enables a profile; its inactive accounts become active again. */
  void enable(String profileId);

  /** Disables a profile; its active accounts become inactive and their actions answer 412. */
  void disable(String profileId);

  /** Makes a profile the default of its connector, instead of the one before. */
  void makeDefault(String profileId);

  /** Chooses the enabled actions anew; none means all of the connector. */
  void chooseActions(String profileId, String... actionIds);

  /** Puts another client secret into a profile; its accounts in error work again if it is right. */
  void changeSecret(String profileId, String clientSecret);

  /** Puts another Sophos credential into a profile; accounts in error get another chance. */
  void changeCredential(String profileId, String clientId, String clientSecret);

  /** Deletes a profile; its accounts stay, inactive. */
  void delete(String profileId);

  /** Pauses an account; its credentials are kept. */
  void suspendAccount(String accountId);

  /** Lets a paused or failed account work again. */
  void resumeAccount(String accountId);
}
