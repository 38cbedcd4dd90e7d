package dev.connectorsdk.examples.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialHealthTest {
  private static final String MARKER = "marker-client-secret";
  private static final String PASSWORD = "marker-password";
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  private final Terminal terminal = new Terminal();
  private final Map<String, String> variables =
      new HashMap<>(
          Map.of(
              "CREDENTIAL_STORE_PASSWORD", PASSWORD,
              "SOPHOS_CLIENT_ID", "0a1b2c3d-0000-4000-8000-000000000001",
              "SOPHOS_CLIENT_SECRET", MARKER));

  @TempDir private Path folder;

  @AfterEach
  void noSecretWasShown() {
    assertThat(terminal.out() + terminal.err()).doesNotContain(MARKER, PASSWORD, "sample-secret");
  }

  private int health(String... args) {
    return terminal.run(CredentialHealth.command(Environment.of(variables), TODAY), args);
  }

  private int healthOfStore(String... args) {
    Stream<String> store = Stream.of("--store", store().toString());
    return health(Stream.concat(store, Stream.of(args)).toArray(String[]::new));
  }

  private Path store() {
    return folder.resolve("credentials.p12");
  }

  @Test
  void noStore_sampleCredentials_showEachState() {
    variables.remove("CREDENTIAL_STORE_PASSWORD");
    assertThat(health()).isEqualTo(1);
    assertThat(terminal.err()).contains("These are sample credentials");
    assertThat(terminal.out())
        .containsPattern("alerts .*ReadOnly .*2026-09-23 .*2029-09-23 \\(estimated\\) .* valid")
        .containsPattern("directory .* 2026-12-18 .* 25 .* expiring")
        .containsPattern("firewalls .* -123 .* expired")
        .containsPattern("inherited .* unknown");
  }

  @Test
  void addedCredential_newStore_isSavedAndPrintedWithoutSecret() throws IOException {
    assertThat(healthOfStore("--add", "alerts", "--role", "readonly", "--created", "2026-11-01"))
        .isZero();
    assertThat(terminal.out()).containsPattern("alerts .*ReadOnly .*2029-11-01 .* valid");
    assertThat(healthOfStore("--json")).isZero();
    assertThat(terminal.json())
        .isInstanceOf(List.class)
        .asString()
        .contains("name=alerts", "basis=estimated", "daysLeft=1074", "state=valid");
  }

  @Test
  void addedCredential_existingName_isRejected() {
    assertThat(healthOfStore("--add", "alerts", "--expires", "2027-11-01")).isZero();
    assertThat(healthOfStore("--add", "alerts")).isEqualTo(1);
    assertThat(terminal.err()).contains("Error: ", "alerts");
    assertThat(healthOfStore()).isZero();
    assertThat(terminal.out()).contains("2027-11-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23", "2026-11-24", "2027-05-22", "2020-01-01"})
  void store_expiringOrExpiredCredential_exitCodeOne(String expires) {
    assertThat(healthOfStore("--add", "a", "--expires", expires)).isZero();
    assertThat(healthOfStore()).isEqualTo(1);
  }

  @Test
  void expiryThreshold_days_decidesExitCode() {
    assertThat(healthOfStore("--add", "a", "--expires", "2027-01-01", "--level", "partner"))
        .isZero();
    assertThat(healthOfStore("--days", "30")).isZero();
    assertThat(healthOfStore("--days", "60")).isEqualTo(1);
  }

  @Test
  void credential_withoutDates_stateUnknown() {
    assertThat(healthOfStore("--add", "a")).isZero();
    assertThat(healthOfStore()).isZero();
    assertThat(terminal.out()).contains("unknown").doesNotContain("valid");
  }

  @Test
  void store_missing_isError() {
    assertThat(healthOfStore()).isEqualTo(1);
    assertThat(terminal.err()).contains("There is no store");
    assertThat(store()).doesNotExist();
  }

  @Test
  void store_wrongOrMissingPasswordOrDamaged_isError() throws IOException {
    assertThat(healthOfStore("--add", "a")).isZero();
    variables.put("OTHER", "wrong");
    assertThat(healthOfStore("--password-variable", "OTHER")).isEqualTo(1);
    assertThat(terminal.err()).contains("The password does not open");

    assertThat(healthOfStore("--password-variable", "UNSET")).isEqualTo(1);
    assertThat(terminal.err()).contains("UNSET is not set");

    Files.write(store(), new byte[] {1, 2, 3});
    assertThat(healthOfStore()).isEqualTo(1);
    assertThat(terminal.err()).contains("is not a credential file");
  }

  @Test
  void store_folder_isError() {
    assertThat(health("--store", folder.toString())).isEqualTo(1);
    assertThat(terminal.err()).contains("Error: ");
  }

  @Test
  void addedCredential_swappedDates_isRejected() {
    assertThat(healthOfStore("--add", "a", "--created", "2026-11-01", "--expires", "2026-10-01"))
        .isEqualTo(1);
    assertThat(terminal.err()).contains("check whether the dates are swapped");
    assertThat(store()).doesNotExist();
  }

  @Test
  void addedCredential_missingVariable_isError() {
    variables.remove("SOPHOS_CLIENT_SECRET");
    assertThat(healthOfStore("--add", "a")).isEqualTo(1);
    assertThat(terminal.err()).contains("SOPHOS_CLIENT_SECRET is not set");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--days=0",
        "--days=soon",
        "--add=a",
        "--role=ReadOnly",
        "--store=x --add=a --created=yesterday",
        "--store=x --add=a --level=galaxy",
        "--nonsense"
      })
  void invalidUsage_anyOption_printsUsage(String line) {
    assertThat(health(line.split(" "))).isEqualTo(2);
    assertThat(terminal.err()).contains("Usage: credential-health");
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void help_always_printsOptionsAndExitCodes() {
    assertThat(health("--help")).isZero();
    assertThat(terminal.out()).contains("--store", "--add", "Exit code");
  }
}
