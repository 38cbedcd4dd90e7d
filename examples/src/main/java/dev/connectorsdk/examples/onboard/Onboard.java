package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.examples.JsonText;
import dev.connectorsdk.examples.RealWorld;
import dev.connectorsdk.examples.SimulatedWorld;
import dev.connectorsdk.examples.Table;
import dev.connectorsdk.examples.World;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job as a program. */
@Command(
    name = "onboard",
    mixinStandardHelpOptions = true,
    version = "onboard 0.1",
    sortOptions = false,
    description = {
      "Takes a Sophos Central API credential to a linked StackOne account and lists alerts and"
          + " endpoints. Talks to built-in simulators, unless SOPHOS_CLIENT_ID,"
          + " SOPHOS_CLIENT_SECRET and STACKONE_API_KEY are all set.",
      "Exit code: 0 done, 1 refused with advice, 2 wrong usage."
    })
public final class Onboard implements Callable<Integer> {
  private static final int REFUSED = 1;

  private final Environment environment;

  @Spec private CommandSpec spec;

  @Option(names = "--real", description = "Insist on the real services.")
  private boolean real;

  @Option(names = "--simulate", description = "Insist on the simulators.")
  private boolean simulate;

  @Option(
      names = "--level",
      defaultValue = "TENANT",
      description = "Level of the simulated credential: ${COMPLETION-CANDIDATES}.")
  private SimulatedWorld.Level level;

  @Option(
      names = "--role",
      paramLabel = "NAME",
      description = "The credential's service principal role, since no API tells it.")
  private @Nullable String role;

  @Option(
      names = "--profile",
      defaultValue = "Sophos Central",
      description = "Name of the connector profile (${DEFAULT-VALUE}).")
  private String profile;

  @Option(
      names = "--owner-id",
      defaultValue = "customer-1",
      description = "The customer's id at your own service (${DEFAULT-VALUE}).")
  private String ownerId;

  @Option(
      names = "--owner-name",
      defaultValue = "Customer One",
      description = "The customer's name (${DEFAULT-VALUE}).")
  private String ownerName;

  @Option(
      names = "--action",
      defaultValue = "sophos_list_alerts",
      description = "The StackOne action to run (${DEFAULT-VALUE}; real ids are unverified).")
  private String action;

  @Option(
      names = "--rows",
      defaultValue = "10",
      description = "Alerts and endpoints to show at most (${DEFAULT-VALUE}).")
  private int rows;

  @Option(
      names = "--wait",
      defaultValue = "PT10M",
      description = "How long to wait for a person, ISO 8601 (${DEFAULT-VALUE}).")
  private Duration wait;

  @Option(names = "--json", description = "Print the results as JSON.")
  private boolean json;

  /** A program that takes its keys from these variables. */
  public Onboard(Environment environment) {
    this.environment = environment;
  }

  /** Runs it and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(command(Environment.system()).execute(args));
  }

  /** The program, to be run with arguments. */
  public static CommandLine command(Environment environment) {
    return new CommandLine(new Onboard(environment)).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() {
    checkUsage();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = new Progress(err, Story.STEPS);
    try (World world = world()) {
      err.println("Talking to " + world.name() + ".");
      Wishes wishes = new Wishes(profile, ownerId, ownerName, action, rows, wait);
      Story.Harvest harvest = new Story(world, named(world), wishes, progress).run();
      out.println(json ? JsonText.of(progress.results()) : tables(harvest));
      return 0;
    } catch (ApiException | IllegalArgumentException | IllegalStateException e) {
      progress.results().put("error", String.valueOf(e.getMessage()));
      err.println("Refused: " + e.getMessage());
      if (json) {
        out.println(JsonText.of(progress.results()));
      }
      return REFUSED;
    } finally {
      out.flush();
      err.flush();
    }
  }

  private void checkUsage() {
    if (real && simulate) {
      throw usage("--real and --simulate exclude each other.");
    }
    if (rows < 1) {
      throw usage("--rows must be 1 or more.");
    }
    if (wait.isNegative() || wait.isZero()) {
      throw usage("--wait must be longer than nothing, such as PT10M.");
    }
  }

  private CommandLine.ParameterException usage(String words) {
    return new CommandLine.ParameterException(spec.commandLine(), words);
  }

  private World world() {
    return real || (World.hasKeys(environment) && !simulate)
        ? new RealWorld(environment)
        : SimulatedWorld.start(level);
  }

  private Optional<ServicePrincipalRole> named(World world) {
    return Optional.ofNullable(role).map(ServicePrincipalRole::parse).or(world::role);
  }

  private static String tables(Story.Harvest harvest) {
    return String.join(
        System.lineSeparator(),
        "",
        "Alerts",
        Table.of(Rows.alerts(harvest.alerts())),
        "",
        "Endpoints",
        Table.of(Rows.endpoints(harvest.endpoints())));
  }
}
