package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.Programs;
import dev.connectorsdk.examples.ServiceOptions;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.sophos.SophosClient;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the endpoints of a tenant, or of all tenants of a partner or organization. */
@Command(
    name = "inventory",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Lists the endpoints of a tenant, or of all tenants of a partner or organization.",
      "Progress is printed to stderr.",
      "Exit code: 0 done, 1 failed, also if a tenant could not be read, 2 invalid usage."
    })
public final class Inventory implements Callable<Integer> {
  private final Environment environment;

  @Spec private CommandSpec spec;
  @Mixin private final ServiceOptions serviceOptions = ServiceOptions.ofSophos();

  @Option(
      names = "--format",
      defaultValue = "TABLE",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default.")
  private InventoryFormat format;

  @Option(names = "--json", description = "The same as --format ndjson.")
  private boolean json;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to this file, which is replaced when all endpoints are read.")
  private @Nullable Path output;

  @Option(
      names = "--at-once",
      defaultValue = "8",
      description = "Number of tenants at once, 1 to 1000 (${DEFAULT-VALUE}).")
  private int atOnce;

  private Inventory(Environment environment) {
    this.environment = environment;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(command(Environment.system()).execute(args));
  }

  /** Returns the program. */
  public static CommandLine command(Environment environment) {
    return Programs.commandLine(new Inventory(environment));
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try (Services services = serviceOptions.open(environment, err)) {
      return write(services.sophos(), out, err) ? 0 : 1;
    } finally {
      out.flush();
      err.flush();
    }
  }

  /** Returns whether all tenants were read. */
  private boolean write(SophosClient sophos, PrintWriter out, PrintWriter err) {
    InventoryFormat chosen = json ? InventoryFormat.NDJSON : format;
    InventoryRun run = new InventoryRun(err, atOnce);
    if (output == null) {
      return run.run(sophos, chosen, out);
    }
    return ReplacedFile.write(output, file -> run.run(sophos, chosen, file));
  }
}
