package dev.connectorsdk.examples.query;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.Programs;
import dev.connectorsdk.examples.ServiceOptions;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.WaitProgress;
import dev.connectorsdk.sophos.query.QueryRun;
import dev.connectorsdk.sophos.query.RunDetails;
import dev.connectorsdk.sophos.query.RunStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a query on the Data Lake or on endpoints, and prints its rows. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Runs a query on the Data Lake (XDR) or on endpoints (Live Discover), and prints its rows.",
      "Progress is printed to stderr.",
      "Exit code: 0 done, 1 the query failed or did not finish in time, 2 invalid usage."
    })
public final class RunQuery implements Callable<Integer> {
  private final Environment environment;
  private final Clock clock;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "SQL", description = "The text of the query.")
  private @Nullable String text;

  @Option(names = "--file", paramLabel = "FILE", description = "Read the text from a file.")
  private @Nullable Path file;

  @Option(names = "--saved", paramLabel = "ID", description = "Run a saved query.")
  private @Nullable String saved;

  @Option(
      names = "--run",
      paramLabel = "ID",
      description = "Go on with a run that was started before, here or elsewhere.")
  private @Nullable String runId;

  @Mixin private final QueryTarget target = new QueryTarget();

  @Option(
      names = "--timeout",
      paramLabel = "DURATION",
      defaultValue = "PT5M",
      description = "The maximum wait; ${DEFAULT-VALUE} by default.")
  private Duration timeout;

  @Option(
      names = "--format",
      defaultValue = "TABLE",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default.")
  private RowFormat format;

  @Option(
      names = "--limit",
      paramLabel = "ROWS",
      description = "The maximum number of rows; 100 for a table, all else.")
  private @Nullable Integer limit;

  @Mixin private final ServiceOptions serviceOptions = ServiceOptions.ofSophos();

  /**
   * Creates a program.
   *
   * @param environment has the keys
   * @param clock the time at which a time range ends
   */
  public RunQuery(Environment environment, Clock clock) {
    this.environment = environment;
    this.clock = clock;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(command(Environment.system(), Clock.systemUTC()).execute(args));
  }

  /** Returns the program. */
  public static CommandLine command(Environment environment, Clock clock) {
    return Programs.commandLine(new RunQuery(environment, clock)).setExpandAtFiles(false);
  }

  @Override
  public Integer call() {
    checkUsage();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try (Services services = serviceOptions.open(environment, err)) {
      run(services.sophos().tenant(), out, err);
    } finally {
      out.flush();
      err.flush();
    }
    return 0;
  }

  private void run(TenantScope tenant, PrintWriter out, PrintWriter err) {
    QueryRun run =
        runId != null
            ? target.existing(tenant, runId)
            : target.start(tenant, template(), saved, clock.instant());
    err.println("Run " + run.id());
    run.await(timeout, progress -> print(progress, err));
    long rows = format.write(run.results(), limit, out);
    err.println(rows + " rows");
  }

  private static void print(WaitProgress<RunDetails> progress, PrintWriter err) {
    err.printf(
        Locale.ROOT,
        "poll %d after %d s: %s%n",
        progress.polls(),
        progress.elapsed().toSeconds(),
        progress.state().status().map(RunStatus::value).orElse("unknown"));
    err.flush();
  }

  private @Nullable String template() {
    try {
      return file == null ? text : Files.readString(file);
    } catch (IOException e) {
      throw new IllegalArgumentException("The text cannot be read from " + file + ": " + e, e);
    }
  }

  private void checkUsage() {
    long sources =
        Stream.of(text != null, file != null, saved != null, runId != null)
            .filter(set -> set)
            .count();
    if (sources != 1) {
      throw usage("Pass one of SQL, --file, --saved or --run.");
    }
    if (timeout.isZero() || timeout.isNegative()) {
      throw usage("--timeout must be more than zero.");
    }
    if (limit != null && limit < 0) {
      throw usage("--limit must be 0 or more.");
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
