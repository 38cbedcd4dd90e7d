package dev.connectorsdk.examples.versions;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.examples.Programs;
import dev.connectorsdk.examples.ServiceOptions;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.examples.SimulatedServices;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists, compares, pins and tries the versions of a profile's connector. */
@Command(
    name = "versions",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Controls the version of a connector that a StackOne connector profile uses. If no keys are"
          + " set in the environment, it runs against simulators. A pin and a trial"
          + " apply to all accounts of the profile.",
      "Exit code: 0 done, 1 failed or not promoted, 2 invalid usage."
    })
public final class Versions implements Callable<Integer> {
  private final Environment environment;

  @Spec private CommandSpec spec;
  @Mixin private final ServiceOptions serviceOptions = ServiceOptions.ofBoth();

  @Option(
      names = "--connector",
      defaultValue = "sophos",
      description = "The connector's key (${DEFAULT-VALUE}).")
  private String connector;

  @Option(names = "--profile", description = "The profile's id; by default the connector's first.")
  private @Nullable String profile;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  Versions(Environment environment) {
    this.environment = environment;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(command(Environment.system()).execute(args));
  }

  /** Returns the program. */
  public static CommandLine command(Environment environment) {
    return Programs.commandLine(new Versions(environment));
  }

  @Override
  public Integer call() {
    return run(VersionActions::list);
  }

  @Command(description = "Lists the versions and the pin.", mixinStandardHelpOptions = true)
  int list() {
    return run(VersionActions::list);
  }

  @Command(description = "Compares the actions of two versions.", mixinStandardHelpOptions = true)
  int compare(
      @Parameters(paramLabel = "BEFORE") String before,
      @Parameters(paramLabel = "AFTER") String after) {
    return run(actions -> actions.compare(before, after));
  }

  @Command(description = "Pins the profile to a version.", mixinStandardHelpOptions = true)
  int pin(
      @Parameters(paramLabel = "VERSION") String version,
      @Option(names = "--owner", description = "The owner of the version.")
          @Nullable String owner) {
    return run(actions -> actions.pin(version, owner));
  }

  @Command(description = "Removes the pin.", mixinStandardHelpOptions = true)
  int unpin() {
    return run(VersionActions::unpin);
  }

  @Command(
      name = "try",
      description = "Pins a version, runs an action, and keeps the pin only if it succeeds.",
      mixinStandardHelpOptions = true)
  int attempt(
      @Parameters(paramLabel = "VERSION") String version,
      @Option(names = "--owner", description = "The owner of the version.") @Nullable String owner,
      @Option(names = "--action", required = true, description = "An action that only reads.")
          String action) {
    return run(actions -> actions.attempt(version, owner, action));
  }

  private int run(VersionCall call) {
    var out = spec.commandLine().getOut();
    try (Services open =
        serviceOptions.open(
            environment, spec.commandLine().getErr(), SimulatedServices::startWithoutCustomer)) {
      VersionActions actions = VersionActions.of(open, connector, profile, this::note);
      VersionOutcome outcome = call.on(actions);
      out.println(json ? outcome.json() : outcome.text());
      return outcome.succeeded() ? 0 : 1;
    } catch (ApiException | IllegalStateException | IllegalArgumentException e) {
      spec.commandLine().getErr().println("Error: " + e.getMessage());
      return 1;
    } finally {
      out.flush();
      spec.commandLine().getErr().flush();
    }
  }

  private void note(String text) {
    spec.commandLine().getErr().println(text);
    spec.commandLine().getErr().flush();
  }

  /** One of the commands. */
  @FunctionalInterface
  interface VersionCall {
    VersionOutcome on(VersionActions actions);
  }
}
