package dev.connectorsdk.examples.simulators;

import dev.connectorsdk.examples.JsonText;
import dev.connectorsdk.examples.Programs;
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

/** Serves the simulators of both services until stopped. */
@Command(
    name = "simulators",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Serves simulators of Sophos Central and StackOne on 127.0.0.1 over plain HTTP, for programs in"
          + " any language. Writes the environment variables to a file that only you can read.",
      "Exit code: 0 stopped, 1 a port is in use or the file exists, 2 invalid usage."
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
          "First of five consecutive ports for Sophos Central (${DEFAULT-VALUE}; 0 for any).")
  private int sophosPort;

  @Option(
      names = "--stackone-port",
      defaultValue = "8610",
      description = "Port for StackOne (${DEFAULT-VALUE}; 0 for any).")
  private int stackOnePort;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "Seed for ids, keys and data (${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--size",
      defaultValue = "100",
      description =
          "Number of alerts and of endpoints per tenant, and of linked accounts"
              + " (${DEFAULT-VALUE}); millions are supported.")
  private int size;

  @Option(
      names = "--level",
      defaultValue = "TENANT",
      description = "Level of the Sophos credential: ${COMPLETION-CANDIDATES}.")
  private SimulatedServices.Level level;

  @Option(
      names = "--duration",
      description = "Stop after this duration, ISO 8601; default: at Ctrl-C.")
  private @Nullable Duration duration;

  @Option(
      names = "--env-file",
      paramLabel = "FILE",
      defaultValue = "${sys:java.io.tmpdir}/simulators.env",
      description = "The file to write the variables to (${DEFAULT-VALUE}); deleted on exit.")
  private Path file;

  @Option(names = "--json", description = "Print the URLs as JSON.")
  private boolean json;

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(command().execute(args));
  }

  /** Returns the program. */
  public static CommandLine command() {
    return Programs.commandLine(new Simulators());
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
      throw usage(
          "A port must be from 0 to " + LAST_PORT + "; --sophos-port uses five consecutive ports.");
    }
    if (size < 0) {
      throw usage("--size must be 0 or more.");
    }
    if (duration != null && (duration.isNegative() || duration.isZero())) {
      throw usage("--duration must be positive, such as PT10M.");
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private static String advice(UncheckedIOException e) {
    String message = String.valueOf(e.getMessage());
    return message.startsWith("Cannot serve")
        ? message
            + ": the port is in use. Choose other ports with --sophos-port and --stackone-port."
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

            The keys are in %s, which only you can read. Try in another terminal:
              . %s
              curl -s -u "$STACKONE_API_KEY:" "$STACKONE_API_URL/accounts?page_size=2"
              curl -s -d grant_type=client_credentials -d scope=token \\
                -d client_id="$SOPHOS_CLIENT_ID" -d client_secret="$SOPHOS_CLIENT_SECRET" \\
                "$SOPHOS_IDENTITY_URL/api/v2/oauth2/token"
            The example programs read the same variables. Stop with Ctrl-C."""
                .formatted(variables.path(), variables.path()))
        .toString();
  }

  /** Waits for the duration or Ctrl-C; a shutdown hook deletes the file. */
  private void waitUntilStopped(VariablesFile variables) throws InterruptedException {
    Thread cleanup = new Thread(variables::close, "simulators-end");
    Runtime.getRuntime().addShutdownHook(cleanup);
    CountDownLatch stop = new CountDownLatch(1);
    if (duration == null) {
      stop.await();
    } else if (stop.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException("The latch is never counted down");
    }
    Runtime.getRuntime().removeShutdownHook(cleanup);
  }
}
