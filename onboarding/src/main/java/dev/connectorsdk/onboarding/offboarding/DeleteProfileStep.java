package dev.connectorsdk.onboarding.offboarding;

import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import java.util.List;
import java.util.Optional;

/** An administrator deletes the connector profile: StackOne publishes no operation for it. */
final class DeleteProfileStep extends Step {
  private final OffboardingContext context;
  private final String profileName;

  DeleteProfileStep(OffboardingContext context, String profileName) {
    super("profile", "Connector profile deleted");
    this.context = context;
    this.profileName = profileName;
  }

  @Override
  public PlanStep inspect() {
    return profile().isEmpty()
        ? done("There is no profile " + name() + ".", "")
        : context.otherAccount().map(this::inUse).orElseGet(this::toDelete);
  }

  /** The list of accounts does not contain the profile of each account. */
  private PlanStep inUse(LinkedAccount account) {
    return blocked(
        "The connector has other accounts, such as "
            + account.id()
            + " of "
            + account.originOwnerName().or(account::originOwnerId).orElse("an unknown owner")
            + ".",
        "Offboard their owners first, or keep the profile: the accounts may need it.");
  }

  private PlanStep toDelete() {
    return manual(
        "An administrator deletes " + name() + " in StackOne's dashboard.",
        "StackOne publishes no operation that deletes a connector profile.");
  }

  @Override
  public PlanStep perform(PlanStep found) {
    profile().ifPresent(one -> context.listener().profileDeletionRequired(one, steps(one)));
    return context.await(
        found,
        this,
        "GET /connector_profiles",
        "deletion of the profile " + name(),
        "Delete it in the dashboard, then run again.");
  }

  private List<String> steps(ConnectorProfile profile) {
    return List.of(
        "Log in to StackOne's dashboard and open the connector profiles of the project.",
        "Find " + name() + " with the id " + profile.id() + ".",
        "Make sure that nothing else uses it, then delete it. (Its place there is unverified.)");
  }

  private Optional<ConnectorProfile> profile() {
    return context
        .stackOne()
        .connectorProfiles()
        .list(query -> query.connectorKey(context.request().connectorKey()))
        .first(profile -> profile.name().filter(profileName::equals).isPresent());
  }

  private String name() {
    return "\"" + profileName + "\"";
  }
}
