package dev.connectorsdk.examples.linkpage;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.Programs;
import dev.connectorsdk.examples.ServiceOptions;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.examples.SimulatedServices;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves a web page on which a customer links a Sophos Central account. */
@Command(
    name = "link-page",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Serves a web page on which a customer links a Sophos Central account. Listens on the"
          + " loopback interface only. Uses simulators if no keys are set in the environment.",
      "Exit code: 0 stopped, 1 the port or the script could not be opened, 2 invalid usage."
    })
public final class LinkPage implements Callable<Integer> {
  private static final URI API = URI.create("https://api.stackone.com");
  private static final int FAILED = 1;

  private final Environment environment;

  @Spec private CommandSpec spec;
  @Mixin private final ServiceOptions serviceOptions = ServiceOptions.ofBoth();

  @Option(names = "--port", defaultValue = "8080", description = "The port (${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--owner-id",
      defaultValue = "customer-1",
      description = "The customer's id in your service (${DEFAULT-VALUE}).")
  private String ownerId;

  @Option(
      names = "--owner-name",
      defaultValue = "Customer One",
      description = "The customer's name (${DEFAULT-VALUE}).")
  private String ownerName;

  @Option(
      names = "--hub-script",
      paramLabel = "FILE",
      description =
          "Show StackOne's hub in the page: dist/webcomponent.js of the npm package @stackone/hub."
              + " Without it the page shows the auth link.")
  private @Nullable Path hubScript;

  /** Creates a program that reads its keys from these variables. */
  public LinkPage(Environment environment) {
    this.environment = environment;
  }

  /** Runs the program until the process ends. */
  public static void main(String[] args) {
    System.exit(command(Environment.system()).execute(args));
  }

  /** Returns the program. */
  public static CommandLine command(Environment environment) {
    return Programs.commandLine(new LinkPage(environment));
  }

  @Override
  public Integer call() throws InterruptedException {
    if (hubScript != null && !serviceOptions.areReal(environment)) {
      throw new ParameterException(
          spec.commandLine(), "--hub-script requires the real StackOne: set the keys.");
    }
    PrintWriter err = spec.commandLine().getErr();
    try (Services services = serviceOptions.open(environment, err, LinkPage::simulated);
        LinkServer server =
            LinkServer.start(
                port, new LinkAttempts(services.stackOne(), ownerId, ownerName), hub(), err)) {
      err.println("Open " + server.url());
      err.flush();
      new CountDownLatch(1).await();
      return 0;
    } catch (IllegalArgumentException | UncheckedIOException e) {
      err.println("Error: " + e.getMessage());
      err.flush();
      return FAILED;
    }
  }

  /** Starts simulators with a connector profile; the browser's user acts as the customer. */
  static SimulatedServices simulated(SimulatedServices.Level level) {
    SimulatedServices services = SimulatedServices.startWithoutCustomer(level);
    services
        .stackOneSimulator()
        .dashboard()
        .createProfile(
            ProfileForm.sophos(
                    "Sophos Central",
                    services.credentials().id().value(),
                    services.credentials().secret().reveal())
                .asDefault());
    return services;
  }

  private Optional<LinkServer.Hub> hub() {
    if (hubScript == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new LinkServer.Hub(Files.readString(hubScript), API));
    } catch (IOException e) {
      throw new UncheckedIOException(
          hubScript + " cannot be read: use dist/webcomponent.js of @stackone/hub.", e);
    }
  }
}
