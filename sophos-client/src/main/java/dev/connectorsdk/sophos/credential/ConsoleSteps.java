package dev.connectorsdk.sophos.credential;

import static dev.connectorsdk.sophos.credential.ConsoleGuide.Source.SOPHOS_HELP;
import static dev.connectorsdk.sophos.credential.ConsoleGuide.Source.STACKONE_GUIDE;
import static dev.connectorsdk.sophos.credential.ConsoleGuide.Source.THIRD_PARTIES;

import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.ConsoleGuide.Remark;
import dev.connectorsdk.sophos.credential.ConsoleGuide.Source;
import dev.connectorsdk.sophos.credential.ConsoleGuide.Step;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.util.ArrayList;
import java.util.List;

/** Creates the console guides of a draft. */
final class ConsoleSteps {
  private final CredentialDraft draft;
  private final List<Step> steps = new ArrayList<>();

  private ConsoleSteps(CredentialDraft draft) {
    this.draft = draft;
  }

  static ConsoleGuide of(CredentialDraft draft) {
    return new ConsoleSteps(draft).guide();
  }

  /** Returns the guide for deleting the credential. */
  static ConsoleGuide deletionOf(CredentialDraft draft) {
    return new ConsoleSteps(draft).deletion();
  }

  private ConsoleGuide deletion() {
    openPage();
    add(
        "Delete",
        "Find "
            + draft.name()
            + " in the list and delete it when nothing uses it any more. Whether its tokens become"
            + " invalid at once is not known.");
    return new ConsoleGuide(
        "Delete the API credential " + draft.name(), List.of(administrator()), steps, List.of());
  }

  private ConsoleGuide guide() {
    openPage();
    add(
        "Add a credential",
        "Click Add Credential at the top right of the list.",
        STACKONE_GUIDE,
        THIRD_PARTIES);
    add("Terms", "For the first credential of an account, read and accept the terms.", SOPHOS_HELP);
    fillIn();
    copyValues();
    return new ConsoleGuide(
        "Create the API credential " + draft.name(),
        List.of(administrator()),
        steps,
        ConsoleRemarks.ALL);
  }

  private Remark administrator() {
    return new Remark(
        "Before you start",
        "Your own role must be "
            + administratorRole()
            + ". With a lesser one, the menu entry API Credentials Management is not visible.",
        isPartner() ? List.of() : List.of(STACKONE_GUIDE, SOPHOS_HELP));
  }

  private void openPage() {
    add("Sign in", "Sign in to Sophos Central with your account.", STACKONE_GUIDE);
    add(
        "Open the page",
        "Click the gear icon (Settings) in the navigation at the top, then API Credentials"
            + " Management under Administration. The way in Sophos' help: "
            + menu(),
        STACKONE_GUIDE,
        SOPHOS_HELP);
  }

  private void fillIn() {
    add("Credential name (required)", "Enter " + draft.name() + ".", STACKONE_GUIDE, SOPHOS_HELP);
    add(
        "Description (optional)",
        draft
            .description()
            .map(text -> "Enter " + text)
            .orElse("Leave it empty, or enter a purpose, such as credentials for StackOne."),
        STACKONE_GUIDE,
        SOPHOS_HELP);
    ServicePrincipalRole role = draft.servicePrincipalRole();
    String reason =
        draft
            .roleReason()
            .or(role::description)
            .orElse("The role is not known to this SDK: check that the dialog offers it.");
    add(
        "Role",
        "Select "
            + role.value()
            + ". "
            + reason
            + " The Details button beside Role shows what each role can do. The role cannot be"
            + " changed later.",
        roleSources());
    add("Create", "Click Add: this creates the credential.", STACKONE_GUIDE, THIRD_PARTIES);
  }

  private void copyValues() {
    add(
        "Client ID",
        "Click Copy beside Client ID and store it. It is a UUID"
            + " (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx), and not secret.",
        STACKONE_GUIDE);
    add(
        "Client Secret",
        "Click Show Client Secret, then Copy, and save it in a credential store at once. It is shown"
            + " only once and cannot be retrieved later: if it is lost, create another credential and"
            + " delete this one.",
        STACKONE_GUIDE,
        SOPHOS_HELP);
    add(
        "Expiry",
        "The credential expires 36 months after its creation. Note the date in the list: no API"
            + " returns it, and no warning is announced.",
        STACKONE_GUIDE,
        THIRD_PARTIES);
  }

  private String administratorRole() {
    if (isPartner()) {
      return "Partner Super Admin";
    }
    return is(AccountLevel.ORGANIZATION) ? "Enterprise Super Admin" : "Super Admin";
  }

  private String menu() {
    return is(AccountLevel.TENANT)
        ? "My Products > General Settings > API Credentials Management (in older menus: Global"
            + " Settings > API Credentials)."
        : "Settings & Policies > API Credentials Management.";
  }

  /** The roles in the dialog for partners are not published. */
  private Source[] roleSources() {
    return draft.servicePrincipalRole().isKnown() && !isPartner()
        ? new Source[] {STACKONE_GUIDE, SOPHOS_HELP}
        : new Source[0];
  }

  private boolean isPartner() {
    return is(AccountLevel.PARTNER);
  }

  private boolean is(AccountLevel level) {
    return draft.level().equals(level);
  }

  private void add(String heading, String text, Source... sources) {
    steps.add(new Step(steps.size() + 1, heading, text, List.of(sources)));
  }
}
