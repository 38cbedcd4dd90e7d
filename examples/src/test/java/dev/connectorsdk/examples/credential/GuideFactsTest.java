package dev.connectorsdk.examples.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.sophos.credential.CredentialDraft;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
import dev.connectorsdk.stackone.profile.ProfileResult.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The facts of StackOne's guide to the Sophos Central connector profile, line by line: who follows
 * our instructions finds all of them.
 */
class GuideFactsTest {
  private static final String UUID = "00000000-0000-4000-8000-000000000001";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "precondition         | Before you start: | Super Admin.",
        "menu not visible     | API Credentials Management | not visible",
        "sign in              | 1. Sign in | Sophos Central",
        "gear icon            | gear icon | Settings",
        "under Administration | API Credentials Management | Administration",
        "add credential       | Add Credential | top right of the list",
        "name                 | name (required) | StackOne Integration",
        "description          | Description (optional) | credentials for StackOne",
        "role from a list     | Role: Select | Service Principal Super Admin",
        "details              | Details button | beside Role",
        "add                  | Click Add: | creates the credential",
        "default role         | Super Admin is the default | recommended for most uses",
        "super admin          | Super Admin: Full | read and write access to all APIs",
        "management           | Service Principal Management: | without forensics",
        "forensics            | Service Principal Forensics: | incident investigation",
        "read only            | Service Principal ReadOnly: | Reads all APIs",
        "directory sync       | Service Principal Directory Sync: | Directory synchronization only",
        "other name           | Also called | Service Principal Active Directory Sync",
        "firewall             | Service Principal Firewall: | Firewall management only",
        "store                | save it in a credential store | store it",
        "expiry               | Expiry: | 36 months after its creation",
        "client id            | Client ID: Click Copy | UUID",
        "form of the id       | UUID | (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx)",
        "client secret        | Click Show Client Secret | then Copy",
        "shown once           | only once | cannot be retrieved later",
        "source               | StackOne's guide: | docs.stackone.com",
        "our own advice       | least role | It differs from the guide's since",
        "evidence             | ReadOnly served the reads | third parties"
      })
  void consoleGuide_nothingSet_hasFact(String fact, String words, String otherWords) {
    assertThat(consoleGuide()).as(fact).contains(words, otherWords);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "log in        | 1. Log in to StackOne | Connector Profiles",
        "new profile   | 2. Click | + Connector Profile",
        "connector     | Search | Sophos Central",
        "type          | Type | OAuth 2.0 Client Credentials",
        "client id     | Client ID | xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
        "client secret | Paste into \"Client Secret\" | the client secret that belongs to",
        "actions       | Optionally | Select Actions",
        "create        | Click | Create profile",
        "next          | in the list of your project | linking accounts",
        "role advice   | Super Admin for most uses | ReadOnly is enough",
      })
  void profileSteps_noActions_haveFact(String fact, String words, String otherWords) {
    assertThat(profileSteps()).as(fact).contains(words, otherWords);
  }

  @Test
  void page_credentials_hasBothInstructions() throws IOException {
    String page = flat(Files.readString(Path.of("..", "docs", "credentials.md")));

    String guide = CredentialDraft.builder().build().guide().toMarkdown();
    assertThat(page).contains(flat(guide.substring(guide.indexOf('\n'))), flat(profileSteps()));
  }

  private static String consoleGuide() {
    return CredentialDraft.builder().build().guide().toText();
  }

  private static String profileSteps() {
    try (StackOneClient stackOne = StackOneClient.create(ApiKey.of("v1.eu1.unused"))) {
      ConnectorProfileDraft draft =
          ConnectorProfileDraft.sophos("Sophos Central", ClientCredentials.of(UUID, "unused"));
      List<Step> steps = ((ManualSteps) stackOne.connectorProfiles().create(draft)).steps();
      return steps.stream()
          .map(Step::text)
          .collect(Collectors.joining("\n"))
          .replace(UUID, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx");
    }
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
