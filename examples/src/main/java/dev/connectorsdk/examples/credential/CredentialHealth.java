package dev.connectorsdk.examples.credential;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.JsonText;
import dev.connectorsdk.examples.Programs;
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

/** Prints the expiry of stored credentials. */
@Command(
    name = "credential-health",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Prints the expiry of the credentials in an encrypted file, or of sample credentials"
          + " without --store and its password. Sends nothing: no Sophos Central API returns the dates. Prints no"
          + " secret.",
      "Exit code: 0 no credential is expiring or expired, 1 at least one is, or the store could"
          + " not be used, 2 invalid usage."
    })
public final class CredentialHealth implements Callable<Integer> {
  private static final int NEEDS_ATTENTION = 1;

  private final Environment environment;
  private final Clock clock;

  @Spec private CommandSpec spec;

  @Option(names = "--store", paramLabel = "FILE", description = "The PKCS#12 key store.")
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
      description =
          "The number of days before expiry at which a credential is expiring (${DEFAULT-VALUE}).")
  private int days;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @ArgGroup(exclusive = false, heading = "To add a credential:%n")
  private @Nullable NewCredentialOptions newCredential;

  /** Creates a program that reads password and credentials from these variables. */
  public CredentialHealth(Environment environment, Clock clock) {
    this.environment = environment;
    this.clock = clock;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(command(Environment.system(), Clock.systemUTC()).execute(args));
  }

  /** Returns the program. */
  public static CommandLine command(Environment environment, Clock clock) {
    return Programs.commandLine(new CredentialHealth(environment, clock));
  }

  @Override
  public Integer call() {
    checkUsage();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      CredentialStore store = file == null ? sampleStore(err) : openStore(file);
      return newCredential == null
          ? show(store.credentials(), out)
          : add(store, newCredential, out);
    } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
      err.println("Error: " + e.getMessage());
      return NEEDS_ATTENTION;
    } finally {
      out.flush();
      err.flush();
    }
  }

  private void checkUsage() {
    if (days < 1) {
      throw usage("--days must be 1 or more.");
    }
    if (newCredential != null && file == null) {
      throw usage("--add requires --store.");
    }
  }

  private CredentialStore sampleStore(PrintWriter err) {
    if (environment.isSet(variable)) {
      throw new IllegalArgumentException(
          variable + " is set, but not --store: name the store, or unset the variable.");
    }
    err.println("These are sample credentials: use --store to read a store.");
    return SampleCredentials.store(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  private CredentialStore openStore(Path path) {
    if (newCredential == null && Files.notExists(path)) {
      throw new IllegalStateException(
          "There is no store " + path + ": check the name, or create it with --add.");
    }
    return Pkcs12CredentialStore.at(path, () -> environment.secret(variable));
  }

  private int add(CredentialStore store, NewCredentialOptions options, PrintWriter out) {
    ClientCredentials credentials =
        environment.clientCredentials("SOPHOS_CLIENT_ID", "SOPHOS_CLIENT_SECRET");
    ApiCredential credential = options.credential(credentials.id());
    store.save(credential, credentials.secret());
    print(statuses(List.of(credential)), out);
    return 0;
  }

  private int show(Collection<ApiCredential> credentials, PrintWriter out) {
    List<Status> statuses = statuses(credentials);
    print(statuses, out);
    boolean healthy =
        statuses.stream()
            .map(Status::state)
            .noneMatch(
                state ->
                    state instanceof ExpiryState.Expiring || state instanceof ExpiryState.Expired);
    return healthy ? 0 : NEEDS_ATTENTION;
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
            ? JsonText.of(rows.stream().map(HealthRow::properties).toList())
            : Table.of(rows.stream().map(HealthRow::cells).toList()));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
