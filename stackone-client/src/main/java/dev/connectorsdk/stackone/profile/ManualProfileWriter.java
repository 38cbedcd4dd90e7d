package dev.connectorsdk.stackone.profile;

import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
import dev.connectorsdk.stackone.profile.ProfileResult.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sends nothing: returns the steps in StackOne's dashboard, as its guide to connector profiles
 * describes them. The labels of the last fields (name, environment, default) are unverified: the
 * guide does not show them.
 */
public final class ManualProfileWriter implements ConnectorProfileWriter {
  private static final String OPEN_PROFILES =
      "Log in to StackOne and go to Connector Profiles"
          + " (https://app.stackone.com/connector_profiles).";

  private static final String CREATE_REASON =
      "StackOne publishes no operation that creates a connector profile, so an administrator creates"
          + " it once in the dashboard:";

  private static final String CHANGE_REASON =
      "StackOne publishes no operation that changes a connector profile, so an administrator changes"
          + " it in the dashboard:";

  /** Creates a writer. */
  public ManualProfileWriter() {}

  @Override
  public ManualSteps create(ConnectorProfileDraft draft, Requests requests) {
    return stepsToCreate(draft);
  }

  @Override
  public boolean isManual() {
    return true;
  }

  /** Returns the steps that create the profile of a draft. */
  public ManualSteps stepsToCreate(ConnectorProfileDraft draft) {
    Steps steps = new Steps();
    steps.add(OPEN_PROFILES);
    steps.add("Click \"+ Connector Profile\".");
    String connector = draft.connectorName().orElse(draft.connectorKey());
    steps.fill("Search", connector, "and select the connector that is found");
    draft
        .authenticationLabel()
        .or(draft::authenticationKey)
        .ifPresent(type -> steps.choose("Type", type));
    draft.advice().forEach(steps::add);
    draft.setupFields().forEach(steps::setupField);
    if (!draft.scopes().isEmpty()) {
      steps.fill("Scopes", String.join(" ", draft.scopes()), "if the form has the field");
    }
    steps.fill("Name", draft.name(), "by which the SDK finds the profile");
    draft.environment().ifPresent(name -> steps.choose("Environment", name));
    if (draft.actions().isEmpty()) {
      steps.add("Optionally select the actions to enable at \"Select Actions\".");
    } else {
      steps.choose("Select Actions", String.join(", ", draft.actions()));
    }
    if (draft.isDefault()) {
      steps.add("Set it as the default profile of the connector.");
    }
    steps.add("Click \"Create profile\".");
    steps.add(draft.enabled() ? "Check that the profile is enabled." : "Disable the profile.");
    steps.add("The profile is in the list of your project: continue by linking accounts to it.");
    return new ManualSteps(CREATE_REASON, steps.all);
  }

  /** Returns the steps that save the setup fields of a draft in a profile. */
  public ManualSteps stepsToChange(ConnectorProfile profile, ConnectorProfileDraft draft) {
    Steps steps = new Steps();
    steps.add(OPEN_PROFILES);
    steps.add("Open \"" + profile.name().orElse("") + "\", whose id is " + profile.id() + ".");
    draft.setupFields().forEach(steps::setupField);
    steps.add("Save the profile, and check that it is enabled.");
    return new ManualSteps(CHANGE_REASON, steps.all);
  }

  private static final class Steps {
    private final List<Step> all = new ArrayList<>();

    void add(String action) {
      all.add(new Step(all.size() + 1, action, Optional.empty(), Optional.empty(), false));
    }

    void fill(String field, String value, String purpose) {
      add("Enter \"" + value + "\" at \"" + field + "\", " + purpose + ".", field, value, false);
    }

    void choose(String field, String value) {
      add("At \"" + field + "\" choose " + value + ".", field, value, false);
    }

    void setupField(SetupField field) {
      String label = field.label();
      String source = field.source();
      String action =
          field.isSecret()
              ? "Paste into \"" + label + "\": " + source + "."
              : "Enter \"" + source + "\" at \"" + label + "\".";
      add(action, label, source, field.isSecret());
    }

    private void add(String action, String field, String value, boolean secret) {
      all.add(new Step(all.size() + 1, action, Optional.of(field), Optional.of(value), secret));
    }
  }
}
