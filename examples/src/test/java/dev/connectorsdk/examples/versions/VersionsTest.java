package dev.connectorsdk.examples.versions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.SimulatedServices;
import dev.connectorsdk.stackone.profile.ConnectorVersions;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The versions program against the simulators. */
class VersionsTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    CommandLine program = Versions.command(Environment.of(Map.of()));
    return program.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
  }

  @Test
  void list_withoutCommand_tableWithPin() {
    assertThat(run()).isZero();
    assertThat(out.toString()).contains("1.0.0", "0.9.0", "stackone", "Pin: none");
  }

  @Test
  void compare_twoVersions_tableOrJson() {
    assertThat(run("compare", "0.9.0", "1.0.0")).isZero();
    assertThat(out.toString()).contains("added", "sophos_scan_endpoint");

    assertThat(run("--json", "compare", "1.0.0", "0.9.0")).isZero();
    assertThat(out.toString())
        .contains("\"kind\": \"removed\"", "\"action\": \"sophos_scan_endpoint\"");
    assertThat(err.toString()).contains("If this program is killed", "unpin");
  }

  @Test
  void pinAndUnpin_version_printed() {
    assertThat(run("pin", "0.9.0", "--owner", "stackone")).isZero();
    assertThat(run("unpin")).isZero();
    assertThat(out.toString()).contains("Pinned to 0.9.0.", "Not pinned.");
  }

  @Test
  void attempt_actionSucceedsOrFails_promotedOrRestored() {
    assertThat(run("try", "0.9.0", "--action", "sophos_list_alerts")).isZero();
    assertThat(out.toString()).contains("the profile is pinned to 0.9.0");

    assertThat(run("try", "0.9.0", "--action", "sophos_scan_endpoint")).isEqualTo(1);
    assertThat(out.toString()).contains("the former pin is restored");
  }

  @Test
  void guard_interruptedTrial_formerPinRestored() {
    try (SimulatedServices services =
        SimulatedServices.startWithoutCustomer(SimulatedServices.Level.TENANT)) {
      String profile =
          services
              .stackOneSimulator()
              .dashboard()
              .createProfile(ProfileForm.sophos("Sophos", "id", "secret"));
      ConnectorVersions versions = services.stackOne().connectorProfiles().versions();
      versions.pin(profile, "0.9.0", "stackone");
      List<String> notes = new ArrayList<>();
      PinGuard guard = new PinGuard(versions, profile);

      guard.during(() -> versions.pin(profile, "1.0.0"), notes::add);
      guard.restore();

      assertThat(versions.pinned(profile).orElseThrow().pinnedVersion()).isEqualTo("0.9.0");
      assertThat(notes).singleElement().asString().endsWith("pin 0.9.0 --owner stackone");
    }
  }

  @Test
  void run_unknownConnectorOrUsage_exitCode() {
    assertThat(run("--connector", "moon")).isEqualTo(1);
    assertThat(run("compare")).isEqualTo(2);
    assertThat(err.toString()).contains("no enabled profile of moon", "BEFORE");
  }
}
