package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.onboarding.internal.Heading;
import dev.connectorsdk.onboarding.internal.Stage;
import dev.connectorsdk.onboarding.internal.Walk;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.ConnectorProfiles;
import dev.connectorsdk.stackone.profile.CreatedProfile;
import dev.connectorsdk.stackone.profile.GuidedCreation;
import dev.connectorsdk.stackone.profile.ProfileCreation;
import java.util.List;
import java.util.Optional;

/**
 * The connector profile is there: found by its name, made by the client's writer, or by a person.
 */
record ProfileStage(Connection connection) implements Stage {
  private static final Heading HEADING = new Heading("profile", "Connector profile");

  @Override
  public Heading heading() {
    return HEADING;
  }

  @Override
  public PlanStep look() {
    List<ConnectorProfile> named = named();
    Optional<ConnectorProfile> usable = named.stream().filter(ConnectorProfile::active).findFirst();
    return usable
        .map(profile -> found(profile, named.size()))
        .orElseGet(() -> named.stream().findFirst().map(this::disabled).orElseGet(this::missing));
  }

  @Override
  public PlanStep carryOut(PlanStep found) {
    ClientCredentials credential =
        connection
            .credential()
            .orElseThrow(() -> new IllegalStateException("The credential is gone again."));
    ConnectorProfileDraft draft = connection.draft(credential);
    try {
      ProfileCreation creation = create(draft);
      return creation instanceof CreatedProfile created
          ? made(created.profile())
          : made(guided(draft, (GuidedCreation) creation, found));
    } catch (TransportException e) {
      return Walk.late(e, found);
    }
  }

  /** A writer's answer may be lost after the profile was made. */
  private ProfileCreation create(ConnectorProfileDraft draft) {
    try {
      return profiles().create(draft);
    } catch (TransportException e) {
      return named().stream()
          .filter(draft::fits)
          .findFirst()
          .map(CreatedProfile::new)
          .orElseThrow(() -> e);
    }
  }

  private ConnectorProfile guided(
      ConnectorProfileDraft draft, GuidedCreation guide, PlanStep found) {
    connection.listener().profileWanted(guide);
    return profiles()
        .await(
            draft,
            connection.request().patience(),
            progress -> connection.listener().waiting(found, progress));
  }

  private ConnectorProfiles profiles() {
    return connection.stackOne().connectorProfiles();
  }

  private List<ConnectorProfile> named() {
    OnboardingRequest request = connection.request();
    return profiles().list(query -> query.connectorKey(request.connectorKey())).stream()
        .filter(profile -> profile.name().filter(request.profileName()::equals).isPresent())
        .toList();
  }

  private PlanStep found(ConnectorProfile profile, int sameName) {
    connection.profileIs(profile);
    String others = sameName == 1 ? "" : sameName + " have this name; the first is used.";
    return HEADING.done(described(profile), others);
  }

  private PlanStep made(ConnectorProfile profile) {
    connection.profileIs(profile);
    return HEADING.done(described(profile), "");
  }

  private static String described(ConnectorProfile profile) {
    return "\"" + profile.name().orElse("") + "\" with id " + profile.id() + ".";
  }

  private PlanStep disabled(ConnectorProfile profile) {
    return HEADING.blocked(
        described(profile).replaceFirst("\\.$", " is disabled."),
        "Enable it in StackOne's dashboard, or ask for another name.");
  }

  private PlanStep missing() {
    String name = "\"" + connection.request().profileName() + "\"";
    return profiles().areGuided()
        ? HEADING.manual(
            "An admin makes " + name + " in StackOne's dashboard.",
            "StackOne publishes no operation that makes a connector profile.")
        : HEADING.toDo(
            "Has " + name + " made by the client's profile writer.",
            "The project has none of this name.");
  }
}
