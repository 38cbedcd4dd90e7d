package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.OutputFile;
import dev.connectorsdk.examples.ServiceOptions;
import dev.connectorsdk.examples.ServiceProgram;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.examples.SimulatedServices;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.endpoint.policy.Policy;
import dev.connectorsdk.sophos.endpoint.policy.PolicyType;
import dev.connectorsdk.sophos.endpoint.policy.SettingsDifference;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the endpoint policies of a tenant, or in what the settings of two of them differ. */
@Command(
    name = "policies",
    description = {
      "Prints the endpoint policies of a tenant, or in what the settings of two of them differ.",
      "Changes nothing."
    })
public final class Policies extends ServiceProgram {
  @Spec private CommandSpec usage;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only policies of this type, such as web-control.")
  private @Nullable String type;

  @Option(
      names = "--compare",
      arity = "2",
      paramLabel = "POLICY",
      description =
          "Two policies of one type, by id or name: what copying the settings of the"
              + " first one to the second one would change.")
  private @Nullable List<String> compared;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a self-contained HTML page in place of the output.")
  private @Nullable Path html;

  @Option(names = "--force", description = "Overwrite the --html file if it exists.")
  private boolean force;

  /** Creates a program that reads its keys from these variables. */
  public Policies(Environment environment) {
    super(environment, ServiceOptions.ofSophos());
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    run(new Policies(Environment.system()), args);
  }

  @Override
  public Integer call() {
    if (force && html == null) {
      throw new ParameterException(usage.commandLine(), "--force requires --html.");
    }
    if (html != null && usage.commandLine().getParseResult().hasMatchedOption("--json")) {
      throw new ParameterException(
          usage.commandLine(), "--html and --json cannot be combined: choose one.");
    }
    return super.call();
  }

  @Override
  protected Result run(Services services, PrintWriter progress) {
    PolicyPage page = new PolicyPage(services.displayName(), services instanceof SimulatedServices);
    TenantScope tenant = services.sophos().tenant();
    List<Policy> policies =
        tenant
            .endpoints()
            .policies()
            .list(query -> type == null ? query : query.policyType(new PolicyType(type)))
            .stream()
            .toList();
    if (compared == null) {
      return result(
          page.policies(policies),
          new Result(
              PolicyReport.table(policies),
              page.labeled("policies", policies.stream().map(PolicyReport::json).toList())));
    }
    SettingsDifference difference =
        tenant
            .endpoints()
            .policies()
            .compare(id(policies, compared.get(0)), id(policies, compared.get(1)));
    return result(
        page.difference(difference),
        new Result(
            PolicyReport.table(difference),
            page.labeled("difference", PolicyReport.json(difference))));
  }

  /** Returns the id of the policy that has a text as its id or name. */
  private static String id(List<Policy> policies, String text) {
    if (policies.stream().anyMatch(policy -> policy.id().equals(text))) {
      return text;
    }
    List<Policy> named =
        policies.stream().filter(policy -> text.equals(policy.name().orElse(null))).toList();
    if (named.size() == 1) {
      return named.get(0).id();
    }
    throw new IllegalArgumentException(
        named.isEmpty()
            ? "No policy has the id or name \"" + text + "\": run without --compare to list them."
            : "More than one policy has the name \""
                + text
                + "\": pass an id, one of "
                + named.stream().map(Policy::id).toList()
                + ".");
  }

  private Result result(String pageText, Result printed) {
    if (html == null) {
      return printed;
    }
    OutputFile.write(html, pageText, force);
    return new Result("The page was written to " + html + ".", printed.properties());
  }
}
