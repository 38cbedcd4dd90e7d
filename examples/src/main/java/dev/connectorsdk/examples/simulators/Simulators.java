package dev.connectorsdk.examples.simulators;

import dev.connectorsdk.examples.JsonText;
import dev.connectorsdk.examples.SimulatedServices;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the simulators of both services until it is stopped. */
@Command(
    name = "simulators",
    mixinStandardHelpOptions = true,
    version = "simulators 0.1",
    sortOptions = false,
    description = {
      "Serves simulators of Sophos Central and StackOne on 127.0.0.1 over plain HTTP, for programs in"
          + " any language. Writes the variables to use into a file that only you can read.",
      "Exit code: 0 served and stopped, 1 a port or the file is taken, 2 wrong usage."
    })
public final class Simulators implements Callable<Integer> {
  private static final int START_FAILED = 1;
  private static final int LAST_PORT = 65_535;
  private static final int PORTS_OF_SOPHOS = 5;

  @Spec private CommandSpec spec;

  @Option(
      names = "--sophos-port",
      defaultValue = "8600",
      description =
          "First of five ports in a row for Sophos Central (${DEFAULT-VALUE}; 0 for any).")
  private int sophosPort;

  @Option(
      names = "--stackone-port",
      defaultValue = "8610",
      description = "Port for StackOne (${DEFAULT-VALUE}; 0 for any).")
  private int stackOnePort;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "The same seed makes the same ids, keys and data (${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--size",
      defaultValue = "100",
      description =
          "Alerts and endpoints of each tenant, and linked accounts, up to millions"
              + " (${DEFAULT-VALUE}).")
  private int size;

  @Option(
      names = "--level",
      defaultValue = "TENANT",
      description = "Level of the Sophos credential: ${COMPLETION-CANDIDATES}.")
  private SimulatedServices.Level level;

  @Option(
      names = "--duration",
      description = "Stop after this time, ISO 8601; without it, at Ctrl-C.")
  private @Nullable Duration duration;

  @Option(
      names = "--env-file",
      paramLabel = "FILE",
      defaultValue = "${sys:java.io.tmpdir}/simulators.env",
      description = "Where to write the variables (${DEFAULT-VALUE}); deleted at the end.")
  private Path file;

  @Option(names = "--json", description = "Print where things are as JSON.")
  private boolean json;

  /** Runs it and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(command().execute(args));
  }

  /** The program, to be run with arguments. */
  public static CommandLine command() {
    return new CommandLine(new Simulators()).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() throws InterruptedException {
    checkUsage();
    RunningSimulators.Settings settings =
        new RunningSimulators.Settings(sophosPort, stackOnePort, seed, size, level);
    try (RunningSimulators simulators = RunningSimulators.start(settings);
        VariablesFile variables = VariablesFile.write(file, simulators.variables())) {
      printSummary(simulators, variables);
      waitUntilStopped(variables);
      return 0;
    } catch (UncheckedIOException e) {
      spec.commandLine().getErr().println(advice(e));
      return START_FAILED;
    }
  }

  private void checkUsage() {
    if (sophosPort < 0
        || sophosPort > LAST_PORT + 1 - PORTS_OF_SOPHOS
        || stackOnePort < 0
        || stackOnePort > LAST_PORT) {
      throw usage("A port is 0 to " + LAST_PORT + ", and --sophos-port takes five in a row.");
    }
    if (size < 0) {
      throw usage("--size must be 0 or more.");
    }
    if (duration != null && (duration.isNegative() || duration.isZero())) {
      throw usage("--duration must be longer than nothing, such as PT10M.");
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private static String advice(UncheckedIOException e) {
    String message = String.valueOf(e.getMessage());
    return message.startsWith("Cannot serve")
        ? message + ": the port is in use. Choose others with --sophos-port and --stackone-port."
        : message;
  }

  private void printSummary(RunningSimulators simulators, VariablesFile variables) {
    PrintWriter out = spec.commandLine().getOut();
    Map<String, Object> facts = new LinkedHashMap<>(simulators.urls());
    facts.put("envFile", variables.path().toString());
    out.println(json ? JsonText.of(facts) : text(simulators, variables));
    out.flush();
  }

  private static String text(RunningSimulators simulators, VariablesFile variables) {
    StringBuilder text = new StringBuilder("Serving:\n");
    simulators
        .urls()
        .forEach(
            (name, url) -> text.append("  ").append(name).append('=').append(url).append('\n'));
    return text.append(
            """

            The keys are in %s, for you alone. Try in another terminal:
              . %s
              curl -s -u "$STACKONE_API_KEY:" "$STACKONE_API_URL/accounts?page_size=2"
              curl -s -d grant_type=client_credentials -d scope=token \\
                -d client_id="$SOPHOS_CLIENT_ID" -d client_secret="$SOPHOS_CLIENT_SECRET" \\
                "$SOPHOS_IDENTITY_URL/api/v2/oauth2/token"
            The example programs read the same variables. Stop with Ctrl-C."""
                .formatted(variables.path(), variables.path()))
        .toString();
  }

  /** Waits for the end. Ctrl-C lets nobody finish: the file is deleted on the way out. */
  private void waitUntilStopped(VariablesFile variables) throws InterruptedException {
    Thread cleanup = new Thread(variables::close, "simulators-end");
    Runtime.getRuntime().addShutdownHook(cleanup);
    CountDownLatch stop = new CountDownLatch(1);
    if (duration == null) {
      stop.await();
    } else if (stop.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException("Nobody counts down");
    }
    Runtime.getRuntime().removeShutdownHook(cleanup);
  }
}
