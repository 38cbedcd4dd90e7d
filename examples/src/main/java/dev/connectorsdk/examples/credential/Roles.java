package dev.connectorsdk.examples.credential;

import dev.connectorsdk.examples.JsonText;
import dev.connectorsdk.sophos.access.RoleAccessTable;
import dev.connectorsdk.sophos.access.RoleMatrix;
import dev.connectorsdk.sophos.access.RoleMatrix.FamilyRow;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows what each service principal role may call, and how sure that is. */
@Command(
    name = "roles",
    mixinStandardHelpOptions = true,
    version = "roles 0.1",
    sortOptions = false,
    description = {
      "Shows what each service principal role may call, as far as it is known, and how sure that"
          + " is. Sends nothing.",
      "Exit code: 0 done, 1 the file could not be written, 2 wrong usage."
    })
public final class Roles implements Callable<Integer> {
  private static final int REFUSED = 1;
  private static final OpenOption[] NEW = {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
  private static final OpenOption[] ANY = {};

  @Spec private CommandSpec spec;

  @Option(names = "--family", paramLabel = "NAME", description = "The operations of one family.")
  private @Nullable String family;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the whole table as one HTML page that loads nothing.")
  private @Nullable Path html;

  @Option(names = "--force", description = "Overwrite the file of --html.")
  private boolean force;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  /** Runs it and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(command().execute(args));
  }

  /** The program, to be run with arguments. */
  public static CommandLine command() {
    return new CommandLine(new Roles());
  }

  @Override
  public Integer call() {
    checkUsage();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      out.println(result(RoleAccessTable.load()));
      return 0;
    } catch (FileAlreadyExistsException e) {
      err.println("Refused: " + html + " is there already: name another file, or add --force.");
      return REFUSED;
    } catch (IOException e) {
      err.println(
          "Refused: "
              + html
              + " cannot be written: its folder must exist, and it must be a file you may write.");
      return REFUSED;
    } finally {
      out.flush();
      err.flush();
    }
  }

  private void checkUsage() {
    if (html != null && (json || family != null)) {
      throw usage("--html writes the whole table: leave --json and --family away.");
    }
    if (force && html == null) {
      throw usage("--force is for --html.");
    }
  }

  private String result(RoleAccessTable knowledge) throws IOException {
    if (html != null) {
      Files.writeString(html, RoleMatrixPage.html(knowledge), force ? ANY : NEW);
      return "The page is in " + html + ".";
    }
    RoleTable table = new RoleTable(knowledge);
    if (family == null) {
      return json
          ? JsonText.of(RoleMatrix.of(knowledge).families().stream().map(RoleMembers::of).toList())
          : table.families();
    }
    FamilyRow row = row(table, family);
    return json
        ? JsonText.of(row.operations().stream().map(RoleMembers::of).toList())
        : table.operations(row);
  }

  private FamilyRow row(RoleTable table, String name) {
    try {
      return table.family(name);
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException usage(String words) {
    return new ParameterException(spec.commandLine(), words);
  }
}
