package dev.connectorsdk.examples.doctor;

import dev.connectorsdk.examples.JsonText;
import dev.connectorsdk.examples.Programs;
import dev.connectorsdk.examples.RoleConverter;
import dev.connectorsdk.examples.Table;
import dev.connectorsdk.onboarding.diagnosis.CheckReport;
import dev.connectorsdk.onboarding.diagnosis.CheckResult.Status;
import dev.connectorsdk.onboarding.diagnosis.DiagnosisListener;
import dev.connectorsdk.onboarding.diagnosis.DiagnosisReport;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Diagnoses the configuration of both services and prints advice. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Checks the keys in the environment, the connections to both services, the credential, the"
          + " API key, the connector profile and the linked account. Changes nothing and prints no"
          + " secret.",
      "Exit code: 0 no check failed, 1 a check failed, 2 invalid usage."
    })
public final class Doctor implements Callable<Integer> {
  private final Map<String, String> variables;

  @Spec private CommandSpec spec;

  @Option(
      names = {"--simulators", "--simulate"},
      description = "Check the built-in simulators.")
  private boolean simulate;

  @Option(
      names = "--fault",
      description = "With --simulators: inject this fault first: ${COMPLETION-CANDIDATES}.")
  private @Nullable SimulatedFault fault;

  @Option(names = "--profile", description = "The connector profile, by name or id.")
  private @Nullable String profile;

  @Option(names = "--account", description = "The linked account, by id.")
  private @Nullable String account;

  @Option(names = "--action", description = "A read-only action to run for the account.")
  private @Nullable String action;

  @Option(
      names = "--role",
      converter = RoleConverter.class,
      description = "The credential's role, such as ReadOnly.")
  private @Nullable ServicePrincipalRole role;

  @Option(
      names = "--operation",
      description =
          "A Sophos Central operation to call, such as \"GET /common/v1/alerts\"; repeatable.")
  private List<String> operations = List.of();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  Doctor(Map<String, String> variables) {
    this.variables = variables;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(command(System.getenv()).execute(args));
  }

  /** Returns the program. */
  public static CommandLine command(Map<String, String> variables) {
    return Programs.commandLine(new Doctor(variables));
  }

  @Override
  public Integer call() {
    if (fault != null && !simulate) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--fault requires --simulators.");
    }
    if (!simulate) {
      return diagnose(withOptions(DiagnosisTarget.of(variables)).build());
    }
    try (SimulatedSetup simulated = SimulatedSetup.start()) {
      Optional.ofNullable(fault).ifPresent(simulated::inject);
      return diagnose(withOptions(simulated.target()).build());
    }
  }

  private DiagnosisTarget.Builder withOptions(DiagnosisTarget.Builder target) {
    Optional.ofNullable(profile).ifPresent(target::profile);
    Optional.ofNullable(account).ifPresent(target::account);
    Optional.ofNullable(action).ifPresent(target::probeAction);
    Optional.ofNullable(role).ifPresent(target::role);
    target.addAllOperations(operations);
    return target;
  }

  private int diagnose(DiagnosisTarget target) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    err.println(
        "Using %s%s, %s and %s."
            .formatted(
                simulate ? "the built-in simulators: " : "",
                target.identityUrl(),
                target.sophosUrl(),
                target.stackOneUrl()));
    err.flush();
    try (DiagnosisRun run = new DiagnosisRun(target)) {
      DiagnosisReport report = run.run(DiagnosisListener.NONE);
      out.println(json ? JsonText.of(properties(report)) : text(report));
      out.flush();
      return report.isHealthy() ? 0 : 1;
    }
  }

  private static String text(DiagnosisReport report) {
    StringBuilder text =
        new StringBuilder(Table.of(report.checks().stream().map(Doctor::row).toList()));
    report.checks().stream()
        .filter(one -> one.status() == Status.FAILED || one.status() == Status.WARNING)
        .forEach(
            one ->
                text.append(
                    "\n\n%s: %s%n  %s%n  What to do: %s"
                        .formatted(
                            one.status().word(), one.title(), one.evidence(), one.advice())));
    return text.toString();
  }

  private static Map<String, String> row(CheckReport finding) {
    return Table.row(
        "check", finding.title(), "state", finding.status().word(), "evidence", finding.evidence());
  }

  private static Map<String, Object> properties(DiagnosisReport report) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("healthy", report.isHealthy());
    report.cause().ifPresent(cause -> properties.put("cause", cause.id()));
    properties.put("findings", report.checks().stream().map(Doctor::properties).toList());
    return properties;
  }

  private static Map<String, String> properties(CheckReport finding) {
    return Table.row(
        "id", finding.id(),
        "title", finding.title(),
        "state", finding.status().word(),
        "evidence", finding.evidence(),
        "advice", finding.advice());
  }
}
