package dev.connectorsdk.examples.onboard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is to be done about the wishes, and how it is shown. */
final class OutputOptions {
  private static final Duration DEFAULT_WAIT = Duration.ofMinutes(10);

  @Option(names = "--plan", description = "Show the plan alone; nothing is written anywhere.")
  private boolean plan;

  @Option(
      names = "--customers",
      paramLabel = "FILE",
      description =
          "Onboard all customers of a CSV file with the columns owner_id and owner_name, or of a"
              + " JSON file (.json) with an array of objects with these members. With --state a"
              + " later run looks at the unfinished ones alone.")
  private @Nullable Path customers;

  @Option(
      names = "--at-once",
      defaultValue = "8",
      description = "How many customers at once, 1 to 64 (${DEFAULT-VALUE}).")
  private int atOnce;

  @Option(
      names = "--links",
      paramLabel = "FILE",
      description =
          "With --customers: add each customer's auth link to this CSV file (id, name, link), which"
              + " its owner alone can read. Whoever has a link can link an account: hand each to"
              + " its customer and delete the file. Links are shown nowhere else.")
  private @Nullable Path links;

  @Option(
      names = "--off-board",
      description = "Delete the customer's accounts again; asks before each deletion.")
  private boolean offBoard;

  @Option(
      names = "--wholly",
      description =
          "With --off-board: then guide a person to delete the connector profile and the"
              + " credential, if the connector has no account of another customer.")
  private boolean wholly;

  @Option(names = "--yes", description = "With --off-board: do not ask, for scripts.")
  private boolean yes;

  @Option(
      names = "--rows",
      defaultValue = "10",
      description = "Alerts and endpoints to show at most (${DEFAULT-VALUE}).")
  private int rows;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the plan, as it is in the end, as one HTML page that loads nothing.")
  private @Nullable Path html;

  @Option(names = "--force", description = "Overwrite the file of --html.")
  private boolean force;

  @Option(
      names = "--json",
      description = "Print the results as JSON; with --customers a line for each customer.")
  private boolean json;

  /** What is wrong with the options. */
  Optional<String> problem(OnboardOptions onboardOptions, boolean real) {
    Duration wait = onboardOptions.waitTimeout().orElse(DEFAULT_WAIT);
    boolean onboardAll = customers != null;
    if (rows < 1) {
      return Optional.of("--rows must be 1 or more.");
    }
    if (wait.isNegative() || (wait.isZero() && !onboardAll)) {
      return Optional.of("--wait must be longer than nothing, such as PT10M.");
    }
    if (atOnce < 1 || atOnce > 64) {
      return Optional.of("--at-once must be from 1 to 64.");
    }
    if (onboardAll && (plan || offBoard || html != null)) {
      return Optional.of("--customers goes with neither --plan, --off-board nor --html.");
    }
    if (onboardAll && real && links == null) {
      return Optional.of("--customers needs --links FILE: nobody would get the auth links.");
    }
    return missingOption(onboardAll);
  }

  private Optional<String> missingOption(boolean onboardAll) {
    if (links != null && !onboardAll) {
      return Optional.of("--links is for --customers.");
    }
    if ((wholly || yes) && !offBoard) {
      return Optional.of("--wholly and --yes are for --off-board.");
    }
    return force && html == null ? Optional.of("--force is for --html.") : Optional.empty();
  }

  /** Finds out about files before any service is asked. */
  void checkFiles() {
    customers().ifPresent(CustomersFile::check);
    if (html != null && Files.exists(html) && !force) {
      throw new IllegalArgumentException(
          html + " is there already: name another file, or add --force.");
    }
  }

  /** A thousand real customers are not waited for one by one. */
  Duration waitTimeout(OnboardOptions onboardOptions, boolean real) {
    return onboardOptions
        .waitTimeout()
        .orElse(customers != null && real ? Duration.ZERO : DEFAULT_WAIT);
  }

  boolean planOnly() {
    return plan;
  }

  Optional<CustomersFile> customers() {
    return Optional.ofNullable(customers).map(CustomersFile::new);
  }

  int atOnce() {
    return atOnce;
  }

  Optional<Path> links() {
    return Optional.ofNullable(links);
  }

  boolean offBoard() {
    return offBoard;
  }

  boolean wholly() {
    return wholly;
  }

  boolean yes() {
    return yes;
  }

  int rows() {
    return rows;
  }

  Optional<Path> html() {
    return Optional.ofNullable(html);
  }

  boolean json() {
    return json;
  }
}
