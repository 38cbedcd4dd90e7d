package dev.connectorsdk.examples.credential;

import dev.connectorsdk.examples.JsonText;
import dev.connectorsdk.examples.OutputFile;
import dev.connectorsdk.examples.Programs;
import dev.connectorsdk.sophos.access.RoleAccessTable;
import dev.connectorsdk.sophos.access.RoleMatrix;
import dev.connectorsdk.sophos.access.RoleMatrix.FamilyRow;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints what each service principal role may call, with the certainty. */
@Command(
    name = "roles",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Prints what each service principal role may call, as far as known, with the certainty."
          + " Sends nothing.",
      "Exit code: 0 done, 1 the file could not be written, 2 invalid usage."
    })
public final class Roles implements Callable<Integer> {
  private static final int FAILED = 1;

  @Spec private CommandSpec spec;

  @Option(
      names = "--family",
      paramLabel = "NAME",
      description = "Print the operations of one API family.")
  private @Nullable String family;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the whole table as a self-contained HTML page.")
  private @Nullable Path html;

  @Option(names = "--force", description = "Overwrite the --html file if it exists.")
  private boolean force;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(command().execute(args));
  }

  /** Returns the program. */
  public static CommandLine command() {
    return Programs.commandLine(new Roles());
  }

  @Override
  public Integer call() {
    checkUsage();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      out.println(result(RoleAccessTable.load()));
      return 0;
    } catch (IllegalStateException e) {
      err.println("Error: " + e.getMessage());
      return FAILED;
    } finally {
      out.flush();
      err.flush();
    }
  }

  private void checkUsage() {
    if (html != null && (json || family != null)) {
      throw usage("--html writes the whole table: remove --json and --family.");
    }
    if (force && html == null) {
      throw usage("--force requires --html.");
    }
  }

  private String result(RoleAccessTable accessTable) {
    if (html != null) {
      OutputFile.write(html, RoleMatrixPage.html(accessTable), force);
      return "The page was written to " + html + ".";
    }
    RoleTable table = new RoleTable(accessTable);
    if (family == null) {
      return json
          ? JsonText.of(RoleMatrix.of(accessTable).families().stream().map(RoleJson::of).toList())
          : table.families();
    }
    FamilyRow row = row(table, family);
    return json
        ? JsonText.of(row.operations().stream().map(RoleJson::of).toList())
        : table.operations(row);
  }

  private FamilyRow row(RoleTable table, String name) {
    try {
      return table.family(name);
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
