package dev.connectorsdk.sophos.credential;

import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.ConsoleGuide.Grade;
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
    signIn();
    add("Open the page", menu(), knownLevel() ? Grade.DOCUMENTED : Grade.UNVERIFIED);
    add(
        "Delete",
        "Find "
            + draft.name()
            + " in the list and delete it when nothing uses it any more. Whether its tokens become"
            + " invalid at once is not known.",
        Grade.UNVERIFIED);
    return new ConsoleGuide("Delete the API credential " + draft.name(), steps);
  }

  private ConsoleGuide guide() {
    signIn();
    openMenu();
    fillIn();
    copySecret();
    return new ConsoleGuide("Create the API credential " + draft.name(), steps);
  }

  private void signIn() {
    add(
        "Sign in",
        "Sign in to Sophos Central as " + administrator() + ".",
        is(AccountLevel.TENANT) || is(AccountLevel.ORGANIZATION)
            ? Grade.DOCUMENTED
            : Grade.UNVERIFIED);
    add("Without that role", "The menu in the next step is not visible.", Grade.THIRD_PARTY);
  }

  private void openMenu() {
    add("Open the page", menu(), knownLevel() ? Grade.DOCUMENTED : Grade.UNVERIFIED);
    add("Add", "Choose Add Credential.", Grade.THIRD_PARTY);
    add(
        "Terms",
        "For the first credential of an account, read and accept the terms.",
        Grade.DOCUMENTED);
  }

  private void fillIn() {
    add("Name", "Type " + draft.name() + ".", Grade.DOCUMENTED);
    draft.description().ifPresent(text -> add("Description", "Type " + text, Grade.DOCUMENTED));
    add("Role", role(), roleGrade());
    add("Save", "Choose Add. This creates the credential.", Grade.THIRD_PARTY);
  }

  private void copySecret() {
    add("Client ID", "Copy it. It is not secret.", Grade.DOCUMENTED);
    add(
        "Client secret",
        "Choose Show Client Secret and copy it into a credential store at once. The console shows it"
            + " only once; if it is lost, create another credential and delete this one.",
        Grade.DOCUMENTED);
    add(
        "Dates",
        "Note the creation date and the expiry date in the list: no API returns them, and no"
            + " warning before the expiry is announced.",
        Grade.THIRD_PARTY);
  }

  private String administrator() {
    if (is(AccountLevel.PARTNER)) {
      return "Partner Super Admin";
    }
    if (is(AccountLevel.ORGANIZATION)) {
      return "Enterprise Super Admin";
    }
    return "Super Admin";
  }

  private String menu() {
    if (is(AccountLevel.TENANT)) {
      return "Go to My Products > General Settings > API Credentials Management (in older menus:"
          + " Global Settings > API Credentials).";
    }
    return "Go to Settings & Policies > API Credentials Management.";
  }

  private String role() {
    ServicePrincipalRole role = draft.servicePrincipalRole();
    String reason =
        draft
            .roleReason()
            .or(role::description)
            .orElse("The role is not known to this SDK: check that the dialog offers it.");
    return "Choose " + role.value() + ". " + reason + " It cannot be changed later.";
  }

  /** The roles in the dialog for partners are not published. */
  private Grade roleGrade() {
    boolean listed = is(AccountLevel.TENANT) || is(AccountLevel.ORGANIZATION);
    return listed && draft.servicePrincipalRole().isKnown() ? Grade.DOCUMENTED : Grade.UNVERIFIED;
  }

  private boolean knownLevel() {
    return is(AccountLevel.TENANT) || is(AccountLevel.ORGANIZATION) || is(AccountLevel.PARTNER);
  }

  private boolean is(AccountLevel level) {
    return draft.level().equals(level);
  }

  private void add(String heading, String text, Grade grade) {
    steps.add(new Step(steps.size() + 1, heading, text, grade));
  }
}
