package dev.connectorsdk.examples.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.Programs;
import dev.connectorsdk.sophos.endpoint.policy.Policy;
import dev.connectorsdk.sophos.endpoint.policy.PolicyType;
import dev.connectorsdk.sophos.endpoint.policy.SettingKey;
import dev.connectorsdk.sophos.endpoint.policy.SettingValue;
import dev.connectorsdk.sophos.endpoint.policy.SettingsDifference;
import dev.connectorsdk.testkit.http.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoliciesTest {
  private static final String BASE = "Base policy: threat protection";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  private int policies(String... args) {
    return Programs.commandLine(new Policies(Environment.of(Map.of())))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }

  @Test
  void policies_table_hasARowForEach() {
    assertThat(policies()).isZero();

    assertThat(out.toString())
        .contains("| name", "| Kiosks", "| base")
        .containsPattern("Baseline of the partner +\\| web-control +\\| 1 +\\| yes +\\| yes ");
    assertThat(err.toString()).contains("Using the built-in simulators");
  }

  @Test
  void policies_ofOneType_haveThatType() {
    assertThat(policies("--type", "peripheral-control")).isZero();

    assertThat(out.toString()).contains("No USB sticks").doesNotContain("Kiosks");
  }

  @Test
  void policies_unknownType_errorOfTheServiceAndExitCode1() {
    assertThat(policies("--type", "quantum-control")).isEqualTo(1);

    assertThat(err.toString()).contains("Error: GET", "policyType must be one of");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void compare_byName_showsBothValues() {
    assertThat(policies("--compare", "Kiosks", BASE)).isZero();

    assertThat(out.toString())
        .contains("From Kiosks (threat-protection, ", "Settings below endpoint.threat-protection.")
        .containsPattern(
            "malware-protection.scheduled-scan.enabled +\\| changes +\\| true +\\| false ")
        .containsPattern("web-control.tls-decryption.enabled +\\| changes +\\| false +\\| true ");
  }

  @Test
  void compare_json_hasKeysAndSaysThatItIsSimulated() {
    assertThat(policies("--json", "--compare", BASE, "Kiosks")).isZero();

    Map<String, Object> json = Json.readObject(out.toString());
    assertThat(json).containsEntry("simulated", true);
    assertThat(String.valueOf(json.get("difference")))
        .contains(
            "{key=endpoint.threat-protection.malware-protection.scheduled-scan.enabled,"
                + " copying=changes, source=false, target=true}");
  }

  @Test
  void compare_twoTypesOrUnknownName_errorAndExitCode1() {
    assertThat(policies("--compare", "Kiosks", "No USB sticks")).isEqualTo(1);
    assertThat(policies("--compare", "Kiosks", "Nowhere")).isEqualTo(1);

    assertThat(err.toString())
        .contains("Error: Settings can be copied between policies of one type only")
        .contains("Error: No policy has the id or name \"Nowhere\"");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void usage_invalid_exitCode2() {
    assertThat(policies("--compare", "Kiosks")).isEqualTo(2);
    assertThat(policies("--force")).isEqualTo(2);
    assertThat(policies("--json", "--html", "x.html")).isEqualTo(2);

    assertThat(err.toString())
        .contains("--force requires --html.", "--html and --json cannot be combined")
        .doesNotContain("Using");
  }

  @Test
  void html_written_isLabeledAndLoadsNothing() throws IOException {
    Path file = folder.resolve("policies.html");

    assertThat(policies("--html", file.toString())).isZero();

    String html = Files.readString(file);
    assertThat(html)
        .startsWith("<!doctype html>")
        .endsWith("</html>\n")
        .contains("Simulated data: no policy on this page is real.", "(simulated)</title>")
        .contains("<td>Kiosks</td>", "Settings of Kiosks")
        .doesNotContain("<script", "http:", "https:", "src=", "url(", "%s", "@import");
    assertThat(policies("--html", file.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("already exists: choose another file, or add --force.");
    assertThat(policies("--force", "--compare", "Kiosks", BASE, "--html", file.toString()))
        .isZero();
    assertThat(Files.readString(file))
        .contains("Differences between two endpoint policies", "<td>changes</td>");
    assertThat(policies("--html", folder.resolve("no/where.html").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("cannot be written: its folder must exist");
  }

  @Test
  void page_hostileTexts_areEscaped() {
    String hostile = "<img src=x onerror=\"alert(1)\">&";
    Policy policy = policy("a", hostile, hostile);
    PolicyPage page = new PolicyPage(hostile, false);

    for (String html :
        List.of(
            page.policies(List.of(policy)),
            page.difference(SettingsDifference.between(policy, policy("b", "x", 1))))) {
      assertThat(html)
          .doesNotContain("<img", "onerror=\"")
          .contains("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;")
          .doesNotContainIgnoringCase("simulated data");
    }
  }

  @Test
  void values_ofAnyKind_areShown() {
    Policy one = policy("a", "A", List.of(Map.of("share", new BigDecimal("1.5"))));
    SettingsDifference difference = SettingsDifference.between(one, policy("b", "B", "x"));

    assertThat(PolicyReport.table(difference)).contains("[{\"share\":1.5}]");
    assertThat(Json.write(PolicyReport.json(difference))).contains("\"source\":[{\"share\":1.5}]");
    assertThat(PolicyReport.table(List.of())).isEqualTo("(none)");
    assertThat(new PolicyPage("x", true).policies(List.of())).contains("There are no policies.");
    assertThat(new PolicyPage("x", true).difference(SettingsDifference.between(one, one)))
        .contains("The settings do not differ.");
  }

  private static Policy policy(String id, String name, Object value) {
    return Policy.builder()
        .id(id)
        .name(name)
        .type(PolicyType.WEB_CONTROL)
        .putSettings(new SettingKey(name), SettingValue.of(value))
        .build();
  }
}
