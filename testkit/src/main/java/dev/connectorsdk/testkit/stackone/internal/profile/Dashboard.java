package dev.connectorsdk.testkit.stackone.internal.profile;

import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.SimulatedDashboard;
import dev.connectorsdk.testkit.stackone.internal.DelayedChanges;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.account.AccountStore;
import dev.connectorsdk.testkit.stackone.internal.data.Document;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Changes profiles and accounts at once or later. */
public final class Dashboard implements SimulatedDashboard {
  private final Project project;
  private final Consumer<Runnable> when;

  private Dashboard(Project project, Consumer<Runnable> when) {
    this.project = project;
    this.when = when;
  }

  public static Dashboard now(Project project) {
    return new Dashboard(project, Runnable::run);
  }

  @Override
  public Dashboard after(Duration delay) {
    Clock clock = project.clock();
    return new Dashboard(
        project, work -> project.delayedChanges().at(clock.instant().plus(delay), work));
  }

  @Override
  public Dashboard afterListCalls(int calls) {
    return new Dashboard(
        project,
        work -> project.delayedChanges().afterPolls(DelayedChanges.Poll.PROFILES, calls, work));
  }

  @Override
  public String createProfile(ProfileForm form) {
    return createProfile((ProfileDraft) form);
  }

  public String createProfile(ProfileDraft form) {
    check(form);
    String id = project.profiles().reserve();
    when.accept(() -> project.profiles().create(id, form));
    return id;
  }

  @Override
  public void createProfiles(ProfileForm form, int count) {
    ProfileDraft draft = (ProfileDraft) form;
    check(draft);
    when.accept(() -> project.profiles().createSeries(draft, count));
  }

  private void check(ProfileDraft form) {
    List<String> errors = project.profiles().errors(form);
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", errors));
    }
  }

  @Override
  public void rename(String profileId, String name) {
    onProfile(profileId, () -> edit(profileId, doc -> doc.with("name", name)));
  }

  @Override
  public void enable(String profileId) {
    onProfile(profileId, () -> enabled(profileId, true));
  }

  @Override
  public void disable(String profileId) {
    onProfile(profileId, () -> enabled(profileId, false));
  }

  @Override
  public void makeDefault(String profileId) {
    onProfile(profileId, () -> project.profiles().preset(profileId));
  }

  @Override
  public void chooseActions(String profileId, String... actionIds) {
    Set<String> selected = Set.of(actionIds);
    onProfile(
        profileId, () -> project.profiles().change(profileId, row -> row.withActions(selected)));
  }

  @Override
  public void changeSecret(String profileId, String clientSecret) {
    Map<String, String> field = Map.of("clientSecret", clientSecret);
    onProfile(profileId, () -> changeFields(profileId, field));
  }

  @Override
  public void changeCredential(String profileId, String clientId, String clientSecret) {
    Map<String, String> fields = Map.of("clientId", clientId, "clientSecret", clientSecret);
    onProfile(profileId, () -> changeFields(profileId, fields));
  }

  @Override
  public void delete(String profileId) {
    onProfile(profileId, () -> remove(profileId));
  }

  @Override
  public void suspendAccount(String accountId) {
    onAccount(accountId, () -> project.accounts().status(accountId, AccountStore.SUSPENDED));
  }

  @Override
  public void resumeAccount(String accountId) {
    onAccount(accountId, () -> project.accounts().status(accountId, AccountStore.ACTIVE));
  }

  private void onProfile(String id, Runnable change) {
    if (!project.profiles().knows(id)) {
      throw new IllegalArgumentException("The project has no connector profile with this id.");
    }
    when.accept(change);
  }

  private void onAccount(String id, Runnable change) {
    if (project.accounts().find(id).isEmpty()) {
      throw new IllegalArgumentException("The project has no account with this id.");
    }
    when.accept(change);
  }

  public void changeFields(String profileId, Map<?, ?> texts) {
    project.profiles().change(profileId, row -> row.withFields(texts));
    project.accounts().moveAll(profileId, AccountStore.ERROR, AccountStore.ACTIVE);
  }

  public void enabled(String profileId, boolean enabled) {
    edit(profileId, doc -> doc.with("active", enabled));
    String from = enabled ? AccountStore.INACTIVE : AccountStore.ACTIVE;
    String to = enabled ? AccountStore.ACTIVE : AccountStore.INACTIVE;
    project.accounts().moveAll(profileId, from, to);
  }

  public void remove(String profileId) {
    project.profiles().remove(profileId);
    project.accounts().moveAll(profileId, AccountStore.ACTIVE, AccountStore.INACTIVE);
  }

  private void edit(String profileId, UnaryOperator<Document> edit) {
    project.profiles().change(profileId, row -> row.edited(edit));
  }
}
