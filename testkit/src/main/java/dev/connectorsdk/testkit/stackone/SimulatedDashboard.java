package dev.connectorsdk.testkit.stackone;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The admin who works at StackOne's dashboard, where connector profiles are made by hand.
 *
 * <p>Deeds happen at once, or later through {@link #after(Duration)} and {@link
 * #afterListCalls(int)}, so that code which waits for them has something to wait for. A deed for a
 * profile or an account that never was is refused with an {@link IllegalArgumentException}; for one
 * that is gone by then nothing happens.
 */
public final class SimulatedDashboard {
  private final Project project;
  private final Consumer<Runnable> when;

  private SimulatedDashboard(Project project, Consumer<Runnable> when) {
    this.project = project;
    this.when = when;
  }

  static SimulatedDashboard now(Project project) {
    return new SimulatedDashboard(project, Runnable::run);
  }

  /** Returns the same person, whose deeds happen when the simulator's clock has gone on so far. */
  public SimulatedDashboard after(Duration delay) {
    Clock clock = project.clock();
    return new SimulatedDashboard(
        project, work -> project.schedule().at(clock.instant().plus(delay), work));
  }

  /**
   * Returns the same person, whose deeds are not seen by that many list calls to come.
   *
   * @param calls of {@code GET /auth_configs} and {@code GET /connector_profiles}, together
   */
  public SimulatedDashboard afterListCalls(int calls) {
    return new SimulatedDashboard(
        project, work -> project.schedule().afterPolls(Schedule.Poll.PROFILES, calls, work));
  }

  /**
   * Creates a connector profile and returns its id, also if it is created only later.
   *
   * @throws IllegalArgumentException if the form would not let itself be sent: unknown connector or
   *     action, no name, a setup field left empty
   */
  public String createProfile(ProfileForm form) {
    check(form);
    String id = project.profiles().reserve();
    when.accept(() -> project.profiles().create(id, form));
    return id;
  }

  /**
   * Creates so many connector profiles that differ in id and number alone, none the default. Each
   * is made when a call wants it and kept only once it was changed, so a million take no room.
   *
   * @throws IllegalArgumentException as {@link #createProfile}, or if the count is negative
   */
  public void createProfiles(ProfileForm form, int count) {
    check(form);
    when.accept(() -> project.profiles().createSeries(form, count));
  }

  private void check(ProfileForm form) {
    List<String> complaints = project.profiles().complaints(form);
    if (!complaints.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", complaints));
    }
  }

  /** Gives a profile another name. */
  public void rename(String profileId, String name) {
    onProfile(profileId, () -> edit(profileId, doc -> doc.with("name", name)));
  }

  /** Enables a profile; its inactive accounts become active again. */
  public void enable(String profileId) {
    onProfile(profileId, () -> enabled(profileId, true));
  }

  /** Disables a profile; its active accounts become inactive and their actions answer 412. */
  public void disable(String profileId) {
    onProfile(profileId, () -> enabled(profileId, false));
  }

  /** Makes a profile the default of its connector, instead of the one before. */
  public void makeDefault(String profileId) {
    onProfile(profileId, () -> project.profiles().preset(profileId));
  }

  /** Chooses the enabled actions anew; none means all of the connector. */
  public void chooseActions(String profileId, String... actionIds) {
    Set<String> chosen = Set.of(actionIds);
    onProfile(
        profileId, () -> project.profiles().change(profileId, row -> row.withActions(chosen)));
  }

  /** Puts another client secret into a profile; its accounts in error work again if it is right. */
  public void changeSecret(String profileId, String clientSecret) {
    Map<String, String> field = Map.of("clientSecret", clientSecret);
    onProfile(profileId, () -> changeFields(profileId, field));
  }

  /** Puts another Sophos credential into a profile; accounts in error get another chance. */
  public void changeCredential(String profileId, String clientId, String clientSecret) {
    Map<String, String> fields = Map.of("clientId", clientId, "clientSecret", clientSecret);
    onProfile(profileId, () -> changeFields(profileId, fields));
  }

  /** Deletes a profile; its accounts stay, inactive. */
  public void delete(String profileId) {
    onProfile(profileId, () -> remove(profileId));
  }

  /** Pauses an account; its credentials are kept. */
  public void suspendAccount(String accountId) {
    onAccount(accountId, () -> project.accounts().status(accountId, AccountStore.SUSPENDED));
  }

  /** Lets a paused or failed account work again. */
  public void resumeAccount(String accountId) {
    onAccount(accountId, () -> project.accounts().status(accountId, AccountStore.ACTIVE));
  }

  private void onProfile(String id, Runnable deed) {
    if (!project.profiles().knows(id)) {
      throw new IllegalArgumentException("The project has no connector profile with this id.");
    }
    when.accept(deed);
  }

  private void onAccount(String id, Runnable deed) {
    if (project.accounts().find(id).isEmpty()) {
      throw new IllegalArgumentException("The project has no account with this id.");
    }
    when.accept(deed);
  }

  void changeFields(String profileId, Map<?, ?> texts) {
    project.profiles().change(profileId, row -> row.withFields(texts));
    project.accounts().moveAll(profileId, AccountStore.ERROR, AccountStore.ACTIVE);
  }

  void enabled(String profileId, boolean enabled) {
    edit(profileId, doc -> doc.with("active", enabled));
    String from = enabled ? AccountStore.INACTIVE : AccountStore.ACTIVE;
    String to = enabled ? AccountStore.ACTIVE : AccountStore.INACTIVE;
    project.accounts().moveAll(profileId, from, to);
  }

  void remove(String profileId) {
    project.profiles().remove(profileId);
    project.accounts().moveAll(profileId, AccountStore.ACTIVE, AccountStore.INACTIVE);
  }

  private void edit(String profileId, UnaryOperator<Document> edit) {
    project.profiles().change(profileId, row -> row.edited(edit));
  }
}
