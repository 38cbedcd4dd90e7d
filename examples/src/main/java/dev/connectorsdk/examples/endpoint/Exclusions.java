package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.JsonText;
import dev.connectorsdk.examples.Programs;
import dev.connectorsdk.examples.ServiceOptions;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.examples.Table;
import dev.connectorsdk.sophos.TenantScope;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Exports the exclusions of a tenant to a file, and imports them from one. */
@Command(
    name = "exclusions",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Exports the exclusions of a tenant (from scans, isolation and intrusion prevention) to a"
          + " CSV or JSON file, or imports them from one. An import creates what does not exist,"
          + " and changes scan modes and comments that differ; it deletes nothing.",
      "Progress is printed to stderr.",
      "Exit code: 0 done, 1 failed, also in part (the message says what to do), 2 invalid usage."
    })
public final class Exclusions implements Callable<Integer> {
  private final Environment environment;

  @Spec private CommandSpec spec;

  @Option(
      names = "--export",
      paramLabel = "FILE",
      description = "Write all exclusions to a file: .json for JSON, .csv for CSV.")
  private @Nullable Path export;

  @Option(names = "--force", description = "Overwrite the file of --export if it exists.")
  private boolean force;

  @Option(names = "--import", paramLabel = "FILE", description = "Read exclusions from a file.")
  private @Nullable Path source;

  @Option(
      names = "--dry-run",
      description = "Print what an import would change; the default. Nothing is changed.")
  private boolean dryRun;

  @Option(names = "--apply", description = "Make the changes of the import.")
  private boolean apply;

  @Option(
      names = "--tenant",
      paramLabel = "ID",
      description = "The tenant, for credentials of a partner or an organization.")
  private @Nullable String tenant;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Mixin private final ServiceOptions serviceOptions = ServiceOptions.ofSophos();

  private Exclusions(Environment environment) {
    this.environment = environment;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(command(Environment.system()).execute(args));
  }

  /** Returns the program. */
  public static CommandLine command(Environment environment) {
    return Programs.commandLine(new Exclusions(environment));
  }

  @Override
  public Integer call() {
    ExclusionsFile file = new ExclusionsFile(checkedFile());
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      return source == null ? export(file, out, err) : importFrom(file, out, err);
    } finally {
      out.flush();
      err.flush();
    }
  }

  private int export(ExclusionsFile file, PrintWriter out, PrintWriter err) {
    file.requireNew(force);
    try (Services services = serviceOptions.open(environment, err)) {
      List<ExclusionRow> rows =
          CurrentExclusions.read(tenant(services).endpoints().exclusions(), err).rows();
      file.write(rows);
      String text = rows.size() + " exclusions written to " + file.path();
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("file", file.path().toString());
      result.put("exclusions", rows.size());
      out.println(json ? JsonText.of(result) : text);
    }
    return 0;
  }

  private int importFrom(ExclusionsFile file, PrintWriter out, PrintWriter err) {
    List<ExclusionsFile.Line> lines = file.read();
    try (Services services = serviceOptions.open(environment, err)) {
      var exclusions = tenant(services).endpoints().exclusions();
      CurrentExclusions current = CurrentExclusions.read(exclusions, err);
      ExclusionsImport work =
          new ExclusionsImport(exclusions, lines.stream().map(current::change).toList());
      if (apply) {
        work.apply(err);
      }
      print(work, out, err);
      return work.failure().isPresent() ? 1 : 0;
    }
  }

  private void print(ExclusionsImport work, PrintWriter out, PrintWriter err) {
    if (json) {
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("applied", apply);
      result.put("counts", work.counts());
      result.put("exclusions", work.changes().stream().map(ExclusionChange::properties).toList());
      work.failure().ifPresent(text -> result.put("error", text));
      out.println(JsonText.of(result));
    } else {
      out.println(Table.of(work.changes().stream().map(ExclusionChange::row).toList()));
      out.println(
          work.counts().entrySet().stream()
              .map(count -> count.getKey().replace('_', ' ') + ": " + count.getValue())
              .collect(Collectors.joining(", ")));
    }
    if (!apply) {
      err.println("Nothing was changed: add --apply to make the changes.");
    }
    work.failure().ifPresent(text -> err.println("Error: " + text));
  }

  private TenantScope tenant(Services services) {
    return tenant == null ? services.sophos().tenant() : services.sophos().tenant(tenant);
  }

  private Path checkedFile() {
    Path file = source == null ? export : source;
    if (file == null || (source != null && export != null)) {
      throw usage("Pass one of --export and --import.");
    }
    if (apply && dryRun) {
      throw usage("--apply and --dry-run cannot be combined.");
    }
    if (source == null && (apply || dryRun)) {
      throw usage("--apply and --dry-run require --import.");
    }
    if (source != null && force) {
      throw usage("--force requires --export.");
    }
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".csv") && !name.endsWith(".json")) {
      throw usage("The name of the file must end in .csv or .json.");
    }
    return file;
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
