package dev.connectorsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.credential.CredentialGuide;
import dev.connectorsdk.examples.credential.CredentialHealth;
import dev.connectorsdk.examples.credential.Roles;
import dev.connectorsdk.examples.doctor.Doctor;
import dev.connectorsdk.examples.endpoint.Exclusions;
import dev.connectorsdk.examples.endpoint.Policies;
import dev.connectorsdk.examples.feed.Events;
import dev.connectorsdk.examples.linkpage.LinkPage;
import dev.connectorsdk.examples.metrics.MetricsFeed;
import dev.connectorsdk.examples.metrics.Traces;
import dev.connectorsdk.examples.onboard.EmbeddedOnboarding;
import dev.connectorsdk.examples.onboard.Onboard;
import dev.connectorsdk.examples.query.AccountHealthReport;
import dev.connectorsdk.examples.query.RunQuery;
import dev.connectorsdk.examples.query.SecurityData;
import dev.connectorsdk.examples.simulators.Simulators;
import dev.connectorsdk.examples.versions.Versions;
import dev.connectorsdk.examples.webhook.WebhookReceiver;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What all programs have in common. */
class ProgramsTest {
  private static final Pattern MAVEN_VERSION =
      Pattern.compile("<artifactId>connector-sdk-parent</artifactId>\\s*<version>(.*?)<");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** All programs, by name. */
  private static Map<String, CommandLine> programs(Map<String, String> variables) {
    Environment environment = Environment.of(variables);
    Map<String, CommandLine> programs = servicePrograms(environment);
    programs.put("credential-guide", CredentialGuide.command());
    programs.put("credential-health", CredentialHealth.command(environment, Clock.systemUTC()));
    programs.put("roles", Roles.command());
    programs.put("query", RunQuery.command(environment, Clock.systemUTC()));
    programs.put("exclusions", Exclusions.command(environment));
    programs.put("doctor", Doctor.command(variables));
    programs.put("simulators", Simulators.command());
    programs.put("webhook-receiver", WebhookReceiver.command(environment));
    return programs;
  }

  /** The programs that call both services. */
  private static Map<String, CommandLine> servicePrograms(Environment environment) {
    Map<String, CommandLine> programs = new LinkedHashMap<>();
    Stream.of(
            new FirstSophosCall(environment),
            new Paging(environment),
            new PartnerOverTenants(environment),
            new TenantOverview(environment),
            new LinkAnAccount(environment),
            new RunStackOneAction(environment),
            new EmbeddedOnboarding(environment),
            new AccountHealthReport(environment),
            new SecurityData(environment, Clock.systemUTC()),
            new Policies(environment),
            new Traces(environment))
        .map(Programs::commandLine)
        .forEach(line -> programs.put(line.getCommandName(), line));
    programs.put("onboard", Onboard.command(environment));
    programs.put("versions", Versions.command(environment));
    programs.put("metrics-feed", MetricsFeed.command(environment));
    programs.put("events", Events.command(environment));
    programs.put("link-page", LinkPage.command(environment));
    return programs;
  }

  static List<String> names() {
    return List.copyOf(programs(Map.of()).keySet());
  }

  static List<String> serviceNames() {
    return List.copyOf(servicePrograms(Environment.of(Map.of())).keySet());
  }

  private int run(String program, Map<String, String> variables, String... args) {
    return Objects.requireNonNull(programs(variables).get(program))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  @ParameterizedTest
  @MethodSource("names")
  void version_eachProgram_isTheArtifacts(String program) throws IOException {
    Matcher version = MAVEN_VERSION.matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(run(program, Map.of(), "--version")).isZero();
    assertThat(out.toString().strip()).isEqualTo(program + " " + version.group(1));
  }

  @ParameterizedTest
  @MethodSource("names")
  void unknownOption_eachProgram_printsUsageLineOnly(String program) {
    assertThat(run(program, Map.of(), "--nonsense")).isEqualTo(2);
    assertThat(err.toString().lines())
        .hasSizeLessThan(6)
        .anyMatch(line -> line.startsWith("Usage: " + program + " [OPTIONS]"));
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("serviceNames")
  void incompleteKeys_eachProgram_refusedNamingWhatIsMissing(String program) {
    Map<String, String> variables =
        Map.of("SOPHOS_CLIENT_SECRET", "hidden", "STACKONE_API_KEY", "hidden");
    assertThat(run(program, variables)).isEqualTo(1);
    assertThat(err.toString())
        .contains(
            "Not set or blank: SOPHOS_CLIENT_ID. Set: SOPHOS_CLIENT_SECRET, STACKONE_API_KEY.")
        .contains("--simulators")
        .doesNotContain("hidden", "Using");
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"SOPHOS_CLIENT_ID", "STACKONE_API_KEY", "SOPHOS_API_URL", "STACKONE_API_URL"})
  void oneVariable_alone_isRefused(String variable) {
    assertThat(run("first-sophos-call", Map.of(variable, "x"))).isEqualTo(1);
    assertThat(err.toString()).contains("Not set or blank: ", "Set: " + variable + ".");
  }

  @Test
  void variables_blank_areNoReasonForSimulators() {
    Map<String, String> blank =
        Map.of("SOPHOS_CLIENT_ID", "", "SOPHOS_CLIENT_SECRET", " ", "STACKONE_API_KEY", "");
    assertThat(run("first-sophos-call", blank)).isEqualTo(1);
    assertThat(err.toString()).contains("Not set or blank: SOPHOS_CLIENT_ID, ", "Set: none.");
    assertThat(run("webhook-receiver", Map.of("STACKONE_WEBHOOK_SECRET", ""))).isEqualTo(1);
    assertThat(err.toString()).contains("STACKONE_WEBHOOK_SECRET cannot be used");
  }

  @Test
  void doctor_always_printsItsHosts() {
    run("doctor", Map.of(), "--json");
    assertThat(err.toString())
        .isEqualToIgnoringNewLines(
            "Using https://id.sophos.com, https://api.central.sophos.com and"
                + " https://api.stackone.com.");
  }

  @Test
  void query_keysOfStackOneAlone_isRefused() {
    assertThat(run("query", Map.of("STACKONE_API_KEY", "x"), "SELECT 1")).isEqualTo(1);
    assertThat(err.toString())
        .contains("Not set or blank: SOPHOS_CLIENT_ID")
        .doesNotContain("Using");
  }

  @Test
  void simulators_keysSet_usedWhenAskedFor() {
    assertThat(run("first-sophos-call", Map.of("STACKONE_API_KEY", "x"), "--simulators")).isZero();
    assertThat(err.toString()).contains("Using the built-in simulators of both services.");
  }

  @Test
  void webhookReceiver_oldSecretAlone_isRefused() {
    assertThat(run("webhook-receiver", Map.of("STACKONE_WEBHOOK_SECRET_OLD", "hidden"))).isOne();
    assertThat(err.toString()).contains("STACKONE_WEBHOOK_SECRET").doesNotContain("hidden");
  }

  @Test
  void credentialHealth_passwordWithoutStore_isRefused() {
    assertThat(run("credential-health", Map.of("CREDENTIAL_STORE_PASSWORD", "hidden"))).isOne();
    assertThat(err.toString()).contains("--store").doesNotContain("hidden");
  }

  @ParameterizedTest
  @CsvSource({
    "onboard,           --wait=soon,          duration, PT10M",
    "onboard,           --wait=10m,           duration, PT10M",
    "simulators,        --duration=1h,        duration, PT1H",
    "credential-health, --created=yesterday,  date,     2026-11-23",
    "credential-health, --expires=2026-13-01, date,     2026-11-23"
  })
  void durationOrDate_notIso_errorInWords(
      String program, String argument, String kind, String example) {
    String[] args =
        program.equals("onboard") || program.equals("simulators")
            ? new String[] {argument}
            : new String[] {"--store=x", "--add=y", argument};
    assertThat(run(program, Map.of(), args)).isEqualTo(2);
    assertThat(err.toString())
        .contains("is not a " + kind + ": use ISO 8601, such as ", example)
        .doesNotContain("java.", "Exception");
  }

  @ParameterizedTest
  @CsvSource({
    "onboard,           ReadOnly",
    "doctor,            ReadOnly",
    "credential-guide,  ReadOnly",
    "credential-health, ReadOnly"
  })
  void role_misspelt_refusedWithNearestNames(String program, String nearest) {
    String[] more =
        program.equals("credential-health") ? new String[] {"--store=x", "--add=y"} : new String[0];
    String[] args = Arrays.copyOf(more, more.length + 1);
    args[more.length] = "--role=Readonyl";
    assertThat(run(program, Map.of(), args)).isEqualTo(2);
    assertThat(err.toString()).contains("\"Readonyl\" is not a role: did you mean " + nearest);
  }

  @ParameterizedTest
  @CsvSource({
    "first-sophos-call",
    "paging",
    "partner-over-tenants",
    "tenants",
    "link-an-account",
    "run-stackone-action",
    "embedded-onboarding",
    "onboard",
    "versions",
    "metrics-feed",
    "traces",
    "credential-guide",
    "credential-health",
    "policies",
    "roles"
  })
  void json_eachProgram_namesWithoutBlanks(String program) throws IOException {
    run(program, Map.of(), "--json");
    Object json = new Moshi.Builder().build().adapter(Object.class).fromJson(out.toString());
    assertThat(names(json)).isNotEmpty().noneMatch(name -> name.matches("\\w+ \\w+"));
  }

  private static Stream<String> names(Object json) {
    if (json instanceof Map<?, ?> object) {
      return object.entrySet().stream()
          .flatMap(
              entry -> Stream.concat(Stream.of((String) entry.getKey()), names(entry.getValue())));
    }
    return json instanceof List<?> list
        ? list.stream().flatMap(ProgramsTest::names)
        : Stream.empty();
  }
}
