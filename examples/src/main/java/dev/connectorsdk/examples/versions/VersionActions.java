package dev.connectorsdk.examples.versions;

import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.examples.JsonText;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.examples.SimulatedServices;
import dev.connectorsdk.examples.Table;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.action.AccountActions;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import dev.connectorsdk.stackone.profile.ConnectorVersion;
import dev.connectorsdk.stackone.profile.ConnectorVersions;
import dev.connectorsdk.stackone.profile.PinnedVersion;
import dev.connectorsdk.stackone.profile.VersionComparison;
import dev.connectorsdk.stackone.profile.VersionComparison.Change;
import dev.connectorsdk.stackone.profile.VersionTrial;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The commands, for one profile and its first active account. */
final class VersionActions {
  private final StackOneClient stackOne;
  private final ConnectorVersions versions;
  private final String connector;
  private final String profile;
  private final Consumer<String> notes;

  private VersionActions(
      StackOneClient stackOne, String connector, String profile, Consumer<String> notes) {
    this.stackOne = stackOne;
    this.versions = stackOne.connectorProfiles().versions();
    this.connector = connector;
    this.profile = profile;
    this.notes = notes;
  }

  static VersionActions of(
      Services services, String connector, @Nullable String profile, Consumer<String> notes) {
    if (services instanceof SimulatedServices simulated) {
      prepare(simulated);
    }
    StackOneClient stackOne = services.stackOne();
    String id =
        Optional.ofNullable(profile)
            .or(
                () ->
                    stackOne
                        .connectorProfiles()
                        .list(query -> query.connectorKey(connector))
                        .first(ConnectorProfile::active)
                        .map(ConnectorProfile::id))
            .orElseThrow(
                () -> new IllegalStateException("There is no enabled profile of " + connector));
    return new VersionActions(stackOne, connector, id, notes);
  }

  /** The simulated project gets a profile and an account, once. */
  private static void prepare(SimulatedServices simulated) {
    if (!simulated.stackOneSimulator().profiles().isEmpty()) {
      return;
    }
    simulated
        .stackOneSimulator()
        .dashboard()
        .createProfile(
            ProfileForm.sophos(
                    "Sophos Central",
                    simulated.credentials().id().value(),
                    simulated.credentials().secret().reveal())
                .asDefault());
    String link =
        simulated
            .stackOne()
            .connectSessions()
            .create(s -> s.originOwnerId("c1").originOwnerName("One").provider("sophos"))
            .authLinkUrl()
            .reveal();
    simulated.stackOneSimulator().customer().open(URI.create(link));
  }

  VersionOutcome list() {
    List<Map<String, String>> rows = versions.list(profile).stream().map(this::row).toList();
    String pin = versions.pinned(profile).map(PinnedVersion::pinnedVersion).orElse("none");
    return new VersionOutcome(
        true,
        Table.of(rows) + System.lineSeparator() + "Pin: " + pin,
        Map.of(
            "profile",
            profile,
            "pin",
            pin,
            "versions",
            rows.stream().map(VersionActions::json).toList()));
  }

  private static Map<String, String> json(Map<String, String> row) {
    Map<String, String> properties = new LinkedHashMap<>();
    row.forEach((name, text) -> properties.put(JsonText.key(name), text));
    return properties;
  }

  private Map<String, String> row(ConnectorVersion version) {
    return Table.row(
        "version",
        version.version(),
        "owner",
        version.owner().orElse(""),
        "built in",
        version.builtin() ? "yes" : "no",
        "pinned",
        version.pinned() ? "yes" : "no");
  }

  VersionOutcome compare(String before, String after) {
    AccountActions actions = stackOne.account(account()).actions();
    VersionComparison comparison =
        new PinGuard(versions, profile)
            .during(() -> versions.compare(profile, actions, before, after), notes);
    List<Map<String, Object>> changes =
        comparison.changes().stream().map(VersionActions::properties).toList();
    return new VersionOutcome(
        true, comparison.table(), Map.of("before", before, "after", after, "changes", changes));
  }

  private static Map<String, Object> properties(Change change) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
    properties.put("action", change.action());
    properties.put("part", change.part());
    change.before().ifPresent(text -> properties.put("before", text));
    change.after().ifPresent(text -> properties.put("after", text));
    return properties;
  }

  VersionOutcome pin(String version, @Nullable String owner) {
    PinnedVersion pin = versions.pin(profile, version, owner);
    return new VersionOutcome(
        true,
        "Pinned to " + pin.pinnedVersion() + ".",
        Map.of("profile", profile, "pin", pin.pinnedVersion()));
  }

  VersionOutcome unpin() {
    versions.unpin(profile);
    return new VersionOutcome(true, "Not pinned.", Map.of("profile", profile, "pin", "none"));
  }

  VersionOutcome attempt(String version, @Nullable String owner, String action) {
    return new PinGuard(versions, profile).during(() -> trial(version, owner, action), notes);
  }

  private VersionOutcome trial(String version, @Nullable String owner, String action) {
    String account = account();
    String result;
    boolean promoted = false;
    try (VersionTrial trial = versions.trial(profile, version, owner)) {
      stackOne.account(account).actions().run(action);
      trial.promote();
      promoted = true;
      result = action + " succeeded: the profile is pinned to " + version + ".";
    } catch (StatusException e) {
      result = action + " failed with status " + e.status() + ": the former pin is restored.";
    }
    return new VersionOutcome(
        promoted, result, Map.of("version", version, "promoted", promoted, "result", result));
  }

  private String account() {
    return stackOne
        .accounts()
        .list(query -> query.addProviders(connector))
        .first(LinkedAccount::isActive)
        .map(LinkedAccount::id)
        .orElseThrow(() -> new IllegalStateException("There is no active account of " + connector));
  }
}
