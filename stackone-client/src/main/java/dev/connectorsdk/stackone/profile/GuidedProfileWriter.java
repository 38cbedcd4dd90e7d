package dev.connectorsdk.stackone.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sends nothing: answers the steps of StackOne's dashboard, as its guide to connector profiles
 * describes them. The labels of the last fields (name, environment, default) are unverified.
 */
public final class GuidedProfileWriter implements ConnectorProfileWriter {
  private static final String REASON =
      "StackOne publishes no operation that makes a connector profile, so an admin makes it once in"
          + " the dashboard:";

  private static final String CHANGE_REASON =
      "StackOne publishes no operation that changes a connector profile, so an admin does it in the"
          + " dashboard:";

  /** Makes a writer that guides. */
  public GuidedProfileWriter() {}

  @Override
  public GuidedCreation write(ConnectorProfileDraft draft, ProfilePost post) {
    return guide(draft);
  }

  @Override
  public boolean isGuideOnly() {
    return true;
  }

  /** The steps for a draft. */
  public GuidedCreation guide(ConnectorProfileDraft draft) {
    Steps steps = new Steps();
    steps.act("Open https://app.stackone.com/connector_profiles and log in.");
    steps.act("Click \"+ Connector Profile\".");
    steps.fill("Search", draft.connectorKey(), "and pick the connector that is found");
    draft
        .authenticationLabel()
        .or(draft::authenticationKey)
        .ifPresent(type -> steps.choose("Select type", type));
    draft.setupFields().forEach(steps::setupField);
    steps.fill("Name", draft.name(), "so that the profile is found by it");
    draft.environment().ifPresent(name -> steps.choose("Environment", name));
    if (!draft.actions().isEmpty()) {
      steps.choose("Actions", String.join(", ", draft.actions()));
    }
    if (draft.isDefault()) {
      steps.act("Make it the default profile of the connector.");
    }
    steps.act("Click \"Create profile\".");
    steps.act(draft.enabled() ? "Check that the profile is enabled." : "Disable the profile.");
    return new GuidedCreation(REASON, steps.taken);
  }

  /** The steps that put a draft's setup fields into a profile. */
  public GuidedChange guideChange(ConnectorProfile profile, ConnectorProfileDraft draft) {
    Steps steps = new Steps();
    steps.act("Open https://app.stackone.com/connector_profiles and log in.");
    steps.act("Open \"" + profile.name().orElse("") + "\", whose id is " + profile.id() + ".");
    draft.setupFields().forEach(steps::setupField);
    steps.act("Save the profile, and check that it is enabled.");
    return new GuidedChange(CHANGE_REASON, steps.taken);
  }

  private static final class Steps {
    private final List<GuidedStep> taken = new ArrayList<>();

    void act(String action) {
      taken.add(
          new GuidedStep(taken.size() + 1, action, Optional.empty(), Optional.empty(), false));
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
      taken.add(
          new GuidedStep(taken.size() + 1, action, Optional.of(field), Optional.of(value), secret));
    }
  }
}
