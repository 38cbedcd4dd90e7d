package dev.connectorsdk.onboarding.offboarding;

import dev.connectorsdk.onboarding.internal.Heading;
import dev.connectorsdk.onboarding.internal.Stage;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.internal.Poller;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import java.util.List;
import java.util.Optional;

/** A person has deleted the connector profile: StackOne publishes no operation that does. */
record ProfileGoneStage(Parting parting) implements Stage {
  private static final Heading HEADING = new Heading("profile", "Connector profile deleted");

  @Override
  public Heading heading() {
    return HEADING;
  }

  @Override
  public PlanStep look() {
    Optional<ConnectorProfile> profile = profile();
    return profile.isEmpty()
        ? HEADING.done("There is no profile " + name() + ".", "")
        : parting.ofOthers().map(this::inUse).orElseGet(this::toDelete);
  }

  /** The list of accounts does not tell which profile each is under. */
  private PlanStep inUse(LinkedAccount account) {
    return HEADING.blocked(
        "The connector has other accounts, such as "
            + account.id()
            + " of "
            + account.originOwnerName().or(account::originOwnerId).orElse("an unknown owner")
            + ".",
        "Off-board their owners first, or leave the profile: they may need it.");
  }

  private PlanStep toDelete() {
    return HEADING.manual(
        "An admin deletes " + name() + " in StackOne's dashboard.",
        "StackOne publishes no operation that deletes a connector profile.");
  }

  @Override
  public PlanStep carryOut(PlanStep found) {
    profile().ifPresent(one -> parting.listener().profileUnwanted(one, steps(one)));
    Poller waiting =
        new Poller(
            parting.stackOne().timing(),
            "GET /auth_configs",
            "end of the profile " + name(),
            "Delete it in the dashboard, then run again.");
    return parting.await(found, waiting, this::look);
  }

  private List<String> steps(ConnectorProfile profile) {
    return List.of(
        "Sign in to StackOne's dashboard and open the connector profiles of the project.",
        "Find " + name() + " with the id " + profile.id() + ".",
        "Make sure that nothing else uses it, then delete it. (Its place there is unverified.)");
  }

  private Optional<ConnectorProfile> profile() {
    return parting
        .stackOne()
        .connectorProfiles()
        .list(query -> query.connectorKey(parting.request().connectorKey()))
        .first(profile -> profile.name().equals(parting.request().profileName()));
  }

  private String name() {
    return "\"" + parting.request().profileName().orElse("") + "\"";
  }
}
