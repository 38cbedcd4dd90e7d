package dev.connectorsdk.examples.onboard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options for the task to run and for its output. */
final class OutputOptions {
  private static final Duration DEFAULT_WAIT = Duration.ofMinutes(10);

  @Option(names = "--plan", description = "Print the plan only; nothing is changed.")
  private boolean plan;

  @Option(
      names = "--customers",
      paramLabel = "FILE",
      description =
          "Onboard all customers in a CSV file with the columns owner_id and owner_name, or in a"
              + " JSON file (.json) with an array of objects with these properties. With --state, a"
              + " later run processes only the unfinished customers.")
  private @Nullable Path customers;

  @Option(
      names = "--at-once",
      defaultValue = "8",
      description = "Number of customers to process concurrently, 1 to 64 (${DEFAULT-VALUE}).")
  private int atOnce;

  @Option(
      names = "--links",
      paramLabel = "FILE",
      description =
          "With --customers: append each customer's auth link to this CSV file (id, name, link), which"
              + " only its owner can read. A link authorizes linking an account: send each link to"
              + " its customer and delete the file. Links are not printed.")
  private @Nullable Path links;

  @Option(
      names = "--off-board",
      description = "Delete the customer's accounts; each deletion requires confirmation.")
  private boolean offBoard;

  @Option(
      names = "--wholly",
      description =
          "With --off-board: also print the steps to delete the connector profile and the"
              + " credential, if the connector has no account of another customer.")
  private boolean wholly;

  @Option(names = "--yes", description = "With --off-board: skip the confirmation, for scripts.")
  private boolean yes;

  @Option(
      names = "--rows",
      defaultValue = "10",
      description = "Maximum number of alerts and of endpoints to print (${DEFAULT-VALUE}).")
  private int rows;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the final plan as a self-contained HTML page.")
  private @Nullable Path html;

  @Option(names = "--force", description = "Overwrite the --html file if it exists.")
  private boolean force;

  @Option(
      names = "--json",
      description = "Print the results as JSON; with --customers, one line per customer.")
  private boolean json;

  /** The problem with the options in a message; absent if they are valid. */
  Optional<String> problem(OnboardOptions onboardOptions, boolean real) {
    Duration wait = onboardOptions.waitTimeout().orElse(DEFAULT_WAIT);
    boolean onboardAll = customers != null;
    if (rows < 1) {
      return Optional.of("--rows must be 1 or more.");
    }
    if (wait.isNegative() || (wait.isZero() && !onboardAll)) {
      return Optional.of("--wait must be a positive duration, such as PT10M.");
    }
    if (atOnce < 1 || atOnce > 64) {
      return Optional.of("--at-once must be from 1 to 64.");
    }
    if (onboardAll && (plan || offBoard || html != null)) {
      return Optional.of("--customers cannot be combined with --plan, --off-board or --html.");
    }
    if (onboardAll && real && links == null) {
      return Optional.of("--customers requires --links FILE: otherwise the auth links are lost.");
    }
    return missingOption(onboardAll);
  }

  private Optional<String> missingOption(boolean onboardAll) {
    if (links != null && !onboardAll) {
      return Optional.of("--links requires --customers.");
    }
    if ((wholly || yes) && !offBoard) {
      return Optional.of("--wholly and --yes require --off-board.");
    }
    return force && html == null ? Optional.of("--force requires --html.") : Optional.empty();
  }

  /** Validates the files before any request is sent. */
  void checkFiles() {
    customers().ifPresent(CustomersFile::check);
    if (html != null && Files.exists(html) && !force) {
      throw new IllegalArgumentException(
          html + " already exists: choose another file, or add --force.");
    }
  }

  /** The wait timeout; zero by default for a batch of real customers. */
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
