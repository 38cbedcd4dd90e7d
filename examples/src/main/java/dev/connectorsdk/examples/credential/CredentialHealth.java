package dev.connectorsdk.examples.credential;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.JsonText;
import dev.connectorsdk.examples.Table;
import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.credential.expiry.CredentialHealth.Status;
import dev.connectorsdk.sophos.credential.expiry.CredentialMonitor;
import dev.connectorsdk.sophos.credential.expiry.ExpiryPolicy;
import dev.connectorsdk.sophos.credential.expiry.ExpiryState;
import dev.connectorsdk.sophos.credential.store.CredentialStore;
import dev.connectorsdk.sophos.credential.store.Pkcs12CredentialStore;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows how long the stored credentials still live. */
@Command(
    name = "credential-health",
    mixinStandardHelpOptions = true,
    version = "credential-health 0.1",
    sortOptions = false,
    description = {
      "Shows how long the credentials of an encrypted file still live, or made-up ones without"
          + " --store. Asks no service: Sophos Central has no API that tells the dates. Shows no"
          + " secret.",
      "Exit code: 0 none is expiring or expired, 1 one is, or the store could not be used, 2 wrong"
          + " usage."
    })
public final class CredentialHealth implements Callable<Integer> {
  private static final int ATTENTION = 1;

  private final Environment environment;
  private final Clock clock;

  @Spec private CommandSpec spec;

  @Option(names = "--store", paramLabel = "FILE", description = "The file, a PKCS#12 key store.")
  private @Nullable Path file;

  @Option(
      names = "--password-variable",
      paramLabel = "VARIABLE",
      defaultValue = "CREDENTIAL_STORE_PASSWORD",
      description = "The environment variable with the file's password (${DEFAULT-VALUE}).")
  private String variable;

  @Option(
      names = "--days",
      defaultValue = "180",
      description = "From how many days before the end one is expiring (${DEFAULT-VALUE}).")
  private int days;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @ArgGroup(exclusive = false, heading = "To add one:%n")
  private @Nullable Addition addition;

  /** A program that takes password and credentials from these variables, and the day from this. */
  public CredentialHealth(Environment environment, Clock clock) {
    this.environment = environment;
    this.clock = clock;
  }

  /** Runs it and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(command(Environment.system(), Clock.systemUTC()).execute(args));
  }

  /** The program, to be run with arguments. */
  public static CommandLine command(Environment environment, Clock clock) {
    return new CommandLine(new CredentialHealth(environment, clock));
  }

  @Override
  public Integer call() {
    checkUsage();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      CredentialStore store = file == null ? demonstration(err) : stored(file);
      return addition == null ? show(store.credentials(), out) : add(store, addition, out);
    } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
      err.println("Refused: " + e.getMessage());
      return ATTENTION;
    } finally {
      out.flush();
      err.flush();
    }
  }

  private void checkUsage() {
    if (days < 1) {
      throw usage("--days must be 1 or more.");
    }
    if (addition != null && file == null) {
      throw usage("--add needs a store to add to: name it with --store.");
    }
  }

  private CredentialStore demonstration(PrintWriter err) {
    err.println("These credentials are made up: name a store of your own with --store.");
    return Demonstration.store(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  private CredentialStore stored(Path path) {
    if (addition == null && Files.notExists(path)) {
      throw new IllegalStateException(
          "There is no store " + path + ": check the name, or make it with --add.");
    }
    return Pkcs12CredentialStore.at(path, () -> environment.secret(variable));
  }

  private int add(CredentialStore store, Addition wanted, PrintWriter out) {
    ClientCredentials both =
        environment.clientCredentials("SOPHOS_CLIENT_ID", "SOPHOS_CLIENT_SECRET");
    ApiCredential credential = wanted.credential(both.id());
    store.save(credential, both.secret());
    print(statuses(List.of(credential)), out);
    return 0;
  }

  private int show(Collection<ApiCredential> credentials, PrintWriter out) {
    List<Status> statuses = statuses(credentials);
    print(statuses, out);
    boolean calm =
        statuses.stream()
            .map(Status::state)
            .noneMatch(
                state ->
                    state instanceof ExpiryState.Expiring || state instanceof ExpiryState.Expired);
    return calm ? 0 : ATTENTION;
  }

  private List<Status> statuses(Collection<ApiCredential> credentials) {
    return CredentialMonitor.builder()
        .clock(clock)
        .policy(ExpiryPolicy.standard().withThresholdDays(days))
        .build()
        .health(credentials)
        .statuses();
  }

  private void print(List<Status> statuses, PrintWriter out) {
    List<HealthRow> rows = statuses.stream().map(HealthRow::of).toList();
    out.println(
        json
            ? JsonText.of(rows.stream().map(HealthRow::members).toList())
            : Table.of(rows.stream().map(HealthRow::cells).toList()));
  }

  private ParameterException usage(String words) {
    return new ParameterException(spec.commandLine(), words);
  }
}
