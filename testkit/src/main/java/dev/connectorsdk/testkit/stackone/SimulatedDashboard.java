package dev.connectorsdk.testkit.stackone;

import java.time.Duration;

/**
 * The dashboard of StackOne, where an admin edits connector profiles by hand.
 *
 * <p>Changes happen at once, or later through {@link #after(Duration)} and {@link
 * #afterListCalls(int)}, so that code which waits for them can be tested. Methods throw {@link
 * IllegalArgumentException} for a profile or an account that never existed; for one that was
 * deleted they do nothing.
 */
public interface SimulatedDashboard {
  /** Returns a dashboard whose changes happen after a duration, by the simulator's clock. */
  SimulatedDashboard after(Duration delay);

  /**
   * Returns a dashboard whose changes happen after a number of list calls.
   *
   * @param calls of {@code GET /auth_configs} and {@code GET /connector_profiles}, together
   */
  SimulatedDashboard afterListCalls(int calls);

  /**
   * Creates a connector profile and returns its id, also if it is created only later.
   *
   * @throws IllegalArgumentException if the form is invalid: unknown connector or action, no name,
   *     an empty setup field
   */
  String createProfile(ProfileForm form);

  /**
   * Creates a number of connector profiles that differ in id and name, none the default. Each is
   * computed when a call reads it and stored only after a change, so a million need almost no
   * memory.
   *
   * @throws IllegalArgumentException as {@link #createProfile}, or if the count is negative
   */
  void createProfiles(ProfileForm form, int count);

  /** Changes the name of a profile. */
  void rename(String profileId, String name);

  /** Enables a profile; its inactive accounts become active again. */
  void enable(String profileId);

  /** Disables a profile; its active accounts become inactive and their actions return 412. */
  void disable(String profileId);

  /** Makes a profile the default of its connector, in place of the previous one. */
  void makeDefault(String profileId);

  /** Sets the enabled actions; without any, all of the connector. */
  void chooseActions(String profileId, String... actionIds);

  /** Changes the client secret of a profile; its accounts in error become active again. */
  void changeSecret(String profileId, String clientSecret);

  /** Changes the Sophos credential of a profile; its accounts in error become active again. */
  void changeCredential(String profileId, String clientId, String clientSecret);

  /** Deletes a profile; its accounts stay and become inactive. */
  void delete(String profileId);

  /** Suspends an account; its credentials are kept. */
  void suspendAccount(String accountId);

  /** Makes a suspended or failed account active again. */
  void resumeAccount(String accountId);
}
