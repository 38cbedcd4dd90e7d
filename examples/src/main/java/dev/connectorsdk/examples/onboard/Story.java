package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.examples.World;
import dev.connectorsdk.examples.onboard.Progress.Outcome;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.alert.Alert;
import dev.connectorsdk.sophos.endpoint.Endpoint;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.tenant.Tenant;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.action.ActionResult;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.CreatedProfile;
import dev.connectorsdk.stackone.profile.GuidedCreation;
import dev.connectorsdk.stackone.profile.ProfileCreation;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps in their order. */
final class Story {
  static final int STEPS = 8;

  private final World world;
  private final Optional<ServicePrincipalRole> role;
  private final Wishes wishes;
  private final Progress progress;

  Story(World world, Optional<ServicePrincipalRole> role, Wishes wishes, Progress progress) {
    this.world = world;
    this.role = role;
    this.wishes = wishes;
    this.progress = progress;
  }

  /** Goes through all steps; the first that fails ends the story. */
  Harvest run() {
    proveCredential();
    showRole();
    ConnectorProfile profile = haveProfile();
    invite(profile);
    LinkedAccount account = awaitAccount();
    runAction(account);
    TenantScope tenant = chooseTenant();
    return new Harvest(alerts(tenant), endpoints(tenant));
  }

  private void proveCredential() {
    progress.step(
        "Prove the credential: token and whoami",
        "credential",
        () -> world.sophos().identity(),
        identity -> {
          String host =
              identity
                  .hosts()
                  .flatMap(hosts -> hosts.dataRegion().or(hosts::global))
                  .orElse("none");
          return new Outcome(
              identity.level().value() + " " + identity.id() + " at " + host,
              Map.of("level", identity.level().value(), "id", identity.id(), "host", host));
        });
  }

  private void showRole() {
    progress.step(
        "What its role may call",
        "role",
        () -> RoleSummary.of(role),
        summary -> new Outcome(summary.words(), summary.members()));
  }

  private ConnectorProfile haveProfile() {
    ConnectorProfileDraft draft =
        ConnectorProfileDraft.sophos(wishes.profileName(), world.credentials());
    return progress.step(
        "Find or make the connector profile \"" + wishes.profileName() + "\"",
        "profile",
        () -> findProfile(draft).orElseGet(() -> makeProfile(draft)),
        profile -> new Outcome("profile " + profile.id(), Map.of("id", profile.id())));
  }

  private Optional<ConnectorProfile> findProfile(ConnectorProfileDraft draft) {
    return world
        .stackOne()
        .connectorProfiles()
        .list(query -> query.connectorKey(draft.connectorKey()))
        .first(draft::fits);
  }

  private ConnectorProfile makeProfile(ConnectorProfileDraft draft) {
    ProfileCreation creation = world.stackOne().connectorProfiles().create(draft);
    if (creation instanceof CreatedProfile created) {
      return created.profile();
    }
    world.makeProfile(draft, (GuidedCreation) creation, progress.screen());
    return world.stackOne().connectorProfiles().await(draft, wishes.patience(), progress::waiting);
  }

  private void invite(ConnectorProfile profile) {
    ConnectSessionLink link =
        progress.step(
            "Create the connect session for " + wishes.ownerName(),
            "session",
            () ->
                world
                    .stackOne()
                    .connectSessions()
                    .create(
                        session ->
                            session
                                .originOwnerId(wishes.ownerId())
                                .originOwnerName(wishes.ownerName())
                                .provider("sophos")
                                .connectorProfileId(profile.id())),
            created -> new Outcome("session " + created.id(), Map.of("id", created.id())));
    world.invite(link, progress.screen());
  }

  private LinkedAccount awaitAccount() {
    LinkedAccount account =
        progress.step(
            "Wait for the linked account",
            "account",
            () ->
                world
                    .stackOne()
                    .accounts()
                    .awaitOutcome(
                        query -> query.originOwnerId(wishes.ownerId()).addProviders("sophos"),
                        wishes.patience(),
                        progress::waiting),
            linked ->
                new Outcome(
                    "account " + linked.id() + " is " + status(linked),
                    Map.of("id", linked.id(), "status", status(linked))));
    if (!account.isActive()) {
      throw new IllegalStateException(
          "The account was linked but does not work: "
              + account.statusReasons()
              + " Check the client secret in the connector profile, then link it again.");
    }
    return account;
  }

  private void runAction(LinkedAccount account) {
    progress.step(
        "Run the action " + wishes.action(),
        "action",
        () -> world.stackOne().account(account.id()).actions().run(wishes.action()),
        result -> new Outcome(rows(result), Map.of("rows", result.rows().size())));
  }

  private TenantScope chooseTenant() {
    SophosClient sophos = world.sophos();
    AccountLevel level = sophos.identity().level();
    if (level.equals(AccountLevel.TENANT)) {
      return sophos.tenant();
    }
    List<String> skipped = new ArrayList<>();
    Tenant tenant =
        (level.equals(AccountLevel.PARTNER)
                ? sophos.partner().tenants()
                : sophos.organization().tenants())
            .reachable(without -> skipped.add(without.id()))
            .first(any -> true)
            .orElseThrow(
                () -> new IllegalStateException("No tenant can be reached; skipped: " + skipped));
    progress.screen().println("      (looking at tenant " + tenant.id() + ")");
    return sophos.tenant(tenant);
  }

  private List<Alert> alerts(TenantScope tenant) {
    return progress.step(
        "List alerts",
        "alerts",
        () -> tenant.alerts().list().stream().limit(wishes.rows()).toList(),
        alerts -> new Outcome(alerts.size() + " alerts", Rows.alerts(alerts)));
  }

  private List<Endpoint> endpoints(TenantScope tenant) {
    return progress.step(
        "List endpoints",
        "endpoints",
        () -> tenant.endpoints().list().stream().limit(wishes.rows()).toList(),
        endpoints -> new Outcome(endpoints.size() + " endpoints", Rows.endpoints(endpoints)));
  }

  private static String status(LinkedAccount account) {
    return account.status().map(Object::toString).orElse("in an unknown state");
  }

  private static String rows(ActionResult result) {
    return result.rows().size() + " rows" + (result.next().isPresent() ? ", more follow" : "");
  }

  /** What the last two steps brought. */
  record Harvest(List<Alert> alerts, List<Endpoint> endpoints) {}
}
