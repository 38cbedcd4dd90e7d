package dev.connectorsdk.stackone.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.stackone.AccountScope;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.ConnectorVersion;
import dev.connectorsdk.stackone.profile.ConnectorVersions;
import dev.connectorsdk.stackone.profile.VersionComparison;
import dev.connectorsdk.stackone.profile.VersionTrial;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.stackone.ActionResponse;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import dev.connectorsdk.testkit.stackone.SimulatedAction;
import dev.connectorsdk.testkit.stackone.SimulatedConnector;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Comparing and trying versions of a connector. */
@ParameterizedClass(name = "{0}")
@EnumSource(names = "YEAR_2025", mode = EnumSource.Mode.EXCLUDE) // which has no versions
class VersionTrialTest {
  private static final Map<String, ?> TEXT = Map.of("type", "string");
  private static final Map<String, ?> NUMBER = Map.of("type", "integer");

  private final StackOneSimulator service;
  private final StackOneClient client;
  private final String profile;
  private final ConnectorVersions versions;
  private final AccountScope account;

  VersionTrialTest(ServiceAge age) {
    service =
        StackOneSimulator.builder().serviceAge(age).connector(newer().alsoIn(older())).start();
    client =
        StackOneClient.builder()
            .apiKey(ApiKey.of(service.apiKey().reveal()))
            .apiUrl(service.apiUrl())
            .allowHosts("127.0.0.1")
            .build();
    profile = service.dashboard().createProfile(ProfileForm.of("acme", "Acme").asDefault());
    versions = client.connectorProfiles().versions();
    account = client.account(link());
  }

  private static SimulatedConnector older() {
    return SimulatedConnector.of("acme", "Acme", "iam")
        .version("1.0.0")
        .with(
            SimulatedAction.of("acme_list", "List", call -> ActionResponse.of(List.of()))
                .accepts("query", "limit", TEXT)
                .accepts("query", "description", TEXT))
        .with(SimulatedAction.of("acme_old", "Old", call -> ActionResponse.of(1)));
  }

  private static SimulatedConnector newer() {
    return SimulatedConnector.of("acme", "Acme", "iam")
        .version("1.1.0")
        .with(
            SimulatedAction.of("acme_list", "Lists", call -> ActionResponse.of(List.of()))
                .accepts("query", "limit", NUMBER)
                .requires("query", "since", TEXT));
  }

  private String link() {
    return service
        .customer()
        .open(
            URI.create(
                client
                    .connectSessions()
                    .create(s -> s.originOwnerId("c").originOwnerName("C").provider("acme"))
                    .authLinkUrl()
                    .reveal()))
        .id();
  }

  @AfterEach
  void close() {
    client.close();
    service.close();
  }

  @Test
  void compare_twoVersions_addedRemovedChanged() {
    VersionComparison comparison = versions.compare(profile, account.actions(), "1.0.0", "1.1.0");

    assertThat(comparison.before()).contains("1.0.0");
    assertThat(comparison.after()).contains("1.1.0");
    assertThat(comparison.changes())
        .extracting(change -> change.kind() + " " + change.action() + " " + change.part())
        .containsExactlyInAnyOrder(
            "CHANGED acme_list parameters.query.limit.type",
            "REMOVED acme_list parameters.query.description",
            "ADDED acme_list parameters.query.since",
            "ADDED acme_list parameters.query.required",
            "ADDED acme_list parameters.required",
            "REMOVED acme_old ");
    assertThat(comparison.table())
        .contains("string -> integer", "removed  acme_old")
        .hasLineCount(6);
    assertThat(versions.pinned(profile)).isEmpty();
  }

  @Test
  void compare_thenCatalog_thatOfTheRestoredVersion() {
    versions.pin(profile, "1.0.0");
    assertThat(versions.compare(profile, account.actions(), "1.0.0", "1.1.0").changes())
        .isNotEmpty();

    assertThat(account.actions().catalog(Duration.ofHours(1)).connectors().get(0).version())
        .contains("1.0.0");
  }

  @Test
  void compare_actionsCannotBeRead_formerPinRestored() {
    versions.pin(profile, "1.0.0", "stackone");
    service.faults().on("GET", "/actions").inject(Fault.status(403));

    assertThatThrownBy(() -> versions.compare(profile, account.actions(), "1.1.0", "1.0.0"))
        .isInstanceOf(StatusException.class);

    assertThat(versions.pinned(profile).orElseThrow().pinnedVersion()).isEqualTo("1.0.0");
  }

  @Test
  void compare_pinCannotBeRestored_errorSaysHow() {
    versions.pin(profile, "1.0.0", "stackone");
    service
        .faults()
        .on("PUT", "/connector_profiles/{id}/pinned_version")
        .after(2)
        .times(1)
        .inject(Fault.status(403));

    assertThatThrownBy(() -> versions.compare(profile, account.actions(), "1.0.0", "1.1.0"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("may still be pinned to 1.1.0")
        .hasMessageContaining("pin(\"" + profile + "\", \"1.0.0\", \"stackone\")")
        .hasCauseInstanceOf(ForbiddenException.class);
  }

  @Test
  void trial_closeFailedOnce_closedAgain() {
    VersionTrial trial = versions.trial(profile, "1.1.0", null);
    service
        .faults()
        .on("DELETE", "/connector_profiles/{id}/pinned_version")
        .times(1)
        .inject(Fault.status(403));

    assertThatThrownBy(trial::close)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("unpin(\"" + profile + "\")");
    trial.close();

    assertThat(versions.pinned(profile)).isEmpty();
  }

  @Test
  void compare_sameVersion_nothing() {
    VersionComparison same = versions.compare(profile, account.actions(), "1.0.0", "1.0.0");

    assertThat(same.changes()).isEmpty();
    assertThat(same.table()).contains("the same");
  }

  @Test
  void trial_failedCheck_formerPinRestored() {
    versions.pin(profile, "1.0.0", "stackone");

    assertThatThrownBy(
            () -> {
              try (VersionTrial trial = versions.trial(profile, "1.1.0", null)) {
                account.actions().run("acme_old");
                trial.promote();
              }
            })
        .isInstanceOf(StatusException.class);

    assertThat(versions.pinned(profile).orElseThrow())
        .matches(pin -> pin.pinnedVersion().equals("1.0.0") && pin.owner().isPresent());
  }

  @Test
  void trial_promoted_versionKept() {
    try (VersionTrial trial = versions.trial(profile, "1.1.0", null)) {
      assertThat(trial.before()).isEmpty();
      account.actions().run("acme_list");
      trial.promote();
    }

    assertThat(versions.list(profile))
        .filteredOn(ConnectorVersion::pinned)
        .extracting(ConnectorVersion::version)
        .containsExactly("1.1.0");
  }

  @Test
  void trial_notPromotedWithoutFormerPin_unpinned() {
    versions.trial(profile, "1.0.0", null).close();

    assertThat(versions.pinned(profile)).isEmpty();
  }
}
