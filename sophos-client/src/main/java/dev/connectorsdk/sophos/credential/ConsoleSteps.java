package dev.connectorsdk.sophos.credential;

import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.ConsoleGuide.Grade;
import dev.connectorsdk.sophos.credential.ConsoleGuide.Step;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.util.ArrayList;
import java.util.List;

/** Writes the guide of one draft. */
final class ConsoleSteps {
  private final CredentialDraft draft;
  private final List<Step> steps = new ArrayList<>();

  private ConsoleSteps(CredentialDraft draft) {
    this.draft = draft;
  }

  static ConsoleGuide of(CredentialDraft draft) {
    return new ConsoleSteps(draft).guide();
  }

  /** The way back: how the credential that came of the draft is deleted. */
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
            + " in the list and delete it, once nothing uses it any more. Whether tokens that it"
            + " was given end at once is not known.",
        Grade.UNVERIFIED);
    return new ConsoleGuide("Delete the API credential " + draft.name(), steps);
  }

  private ConsoleGuide guide() {
    signIn();
    openMenu();
    fillIn();
    takeBoth();
    return new ConsoleGuide("Make the API credential " + draft.name(), steps);
  }

  private void signIn() {
    add(
        "Sign in",
        "Sign in to Sophos Central as " + administrator() + ".",
        is(AccountLevel.TENANT) || is(AccountLevel.ORGANIZATION)
            ? Grade.DOCUMENTED
            : Grade.UNVERIFIED);
    add("Without that role", "The menu of the next step is not there.", Grade.THIRD_PARTY);
  }

  private void openMenu() {
    add("Open the page", menu(), knownLevel() ? Grade.DOCUMENTED : Grade.UNVERIFIED);
    add("Add", "Choose Add Credential.", Grade.THIRD_PARTY);
    add(
        "Terms",
        "The first time in an account, read and accept the terms; they are not asked for again.",
        Grade.DOCUMENTED);
  }

  private void fillIn() {
    add("Name", "Type " + draft.name() + ".", Grade.DOCUMENTED);
    draft.description().ifPresent(text -> add("Description", "Type " + text, Grade.DOCUMENTED));
    add("Role", role(), roleGrade());
    add("Save", "Choose Add. The credential now exists.", Grade.THIRD_PARTY);
  }

  private void takeBoth() {
    add("Client ID", "Copy it. It is not secret.", Grade.DOCUMENTED);
    add(
        "Client secret",
        "Choose Show Client Secret and copy it straight into a credential store. The console shows"
            + " it this once; if it is lost, make another credential and delete this one.",
        Grade.DOCUMENTED);
    add(
        "Dates",
        "Note the date of creation and the date of expiry that the list shows: no API tells them,"
            + " and no warning before a credential ends is announced.",
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
            .orElse("This SDK does not know the role: check that the dialog offers it.");
    return "Choose " + role.value() + ". " + reason + " It cannot be changed afterwards.";
  }

  /** Which roles the partner dialog offers is not published. */
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
