package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.onboarding.internal.PlanRunner;
import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.ConnectorProfiles;
import dev.connectorsdk.stackone.profile.ProfileResult;
import java.util.List;
import java.util.Optional;

/**
 * The connector profile exists: found by its name, created by the client's writer, or created by an
 * administrator.
 */
final class ProfileStep extends Step {
  private final OnboardingContext context;

  ProfileStep(OnboardingContext context) {
    super("profile", "Connector profile");
    this.context = context;
  }

  @Override
  public PlanStep inspect() {
    List<ConnectorProfile> named = named();
    Optional<ConnectorProfile> usable = named.stream().filter(ConnectorProfile::active).findFirst();
    return usable
        .map(
            profile ->
                exists(
                    profile,
                    named.size() == 1
                        ? ""
                        : named.size() + " profiles have this name; the first is used."))
        .orElseGet(() -> named.stream().findFirst().map(this::disabled).orElseGet(this::missing));
  }

  @Override
  public PlanStep perform(PlanStep found) {
    ClientCredentials credential =
        context
            .credential()
            .orElseThrow(() -> new IllegalStateException("There is no credential any more."));
    ConnectorProfileDraft draft = context.draft(credential);
    return PlanRunner.orUnfinished(found, () -> exists(create(draft, found), ""));
  }

  private ConnectorProfile create(ConnectorProfileDraft draft, PlanStep found) {
    ProfileResult result;
    try {
      result = profiles().create(draft);
    } catch (TransportException e) {
      // the profile may exist although the response was lost
      return named().stream().filter(draft::matches).findFirst().orElseThrow(() -> e);
    }
    if (result instanceof ProfileResult.Saved saved) {
      return saved.profile();
    }
    context.listener().profileRequired((ProfileResult.ManualSteps) result);
    return profiles()
        .await(
            draft,
            context.request().waitTimeout(),
            progress -> context.listener().waiting(found, progress));
  }

  private ConnectorProfiles profiles() {
    return context.stackOne().connectorProfiles();
  }

  private List<ConnectorProfile> named() {
    OnboardingRequest request = context.request();
    return profiles().list(query -> query.connectorKey(request.connectorKey())).stream()
        .filter(profile -> profile.name().filter(request.profileName()::equals).isPresent())
        .toList();
  }

  private PlanStep exists(ConnectorProfile profile, String reason) {
    context.setProfile(profile);
    return done(name() + " with id " + profile.id() + ".", reason);
  }

  private String name() {
    return "\"" + context.request().profileName() + "\"";
  }

  private PlanStep disabled(ConnectorProfile profile) {
    return blocked(
        name() + " with id " + profile.id() + " is disabled.",
        "Enable it in StackOne's dashboard, or use another profile name.");
  }

  private PlanStep missing() {
    return profiles().isManual()
        ? manual(
            "An administrator creates " + name() + " in StackOne's dashboard.",
            "StackOne publishes no operation that creates a connector profile.")
        : toDo(
            "Creates " + name() + " with the client's profile writer.",
            "The project has no profile with this name.");
  }
}
