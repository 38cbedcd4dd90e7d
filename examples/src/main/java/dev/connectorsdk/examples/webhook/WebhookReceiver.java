package dev.connectorsdk.examples.webhook;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.examples.Programs;
import dev.connectorsdk.stackone.webhook.WebhookEvent;
import dev.connectorsdk.stackone.webhook.WebhookHandler;
import dev.connectorsdk.stackone.webhook.WebhookVerifier;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Receives the webhooks of a StackOne project and prints a line for each. */
@Command(
    name = "webhook-receiver",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Receives the webhooks of a StackOne project and prints a line for each, including rejected"
          + " ones. Without a secret in the environment, or with --simulators, receives simulated"
          + " events.",
      "Reads the signing secret from STACKONE_WEBHOOK_SECRET and, during a rotation, the previous"
          + " one from STACKONE_WEBHOOK_SECRET_OLD.",
      "Exit code: 0 done, 1 the address could not be opened, 2 invalid usage."
    })
public final class WebhookReceiver implements Callable<Integer> {
  static final String CURRENT = "STACKONE_WEBHOOK_SECRET";
  static final String OLD = "STACKONE_WEBHOOK_SECRET_OLD";
  private static final int FAILED = 1;
  private static final int SIMULATED_EVENTS = 4;

  private final Environment environment;

  @Spec private CommandSpec spec;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "The address to listen on (${DEFAULT-VALUE}).")
  private String host;

  @Option(
      names = "--port",
      defaultValue = "0",
      description = "The port to listen on; 0 for a free port.")
  private int port;

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "0",
      description = "The number of deliveries after which the program ends; 0 for no limit.")
  private int count;

  @Option(
      names = {"--simulators", "--simulate"},
      description = "Receive simulated events, also if a secret is in the environment.")
  private boolean simulators;

  @Option(names = "--json", description = "Print JSON, one object per line.")
  private boolean json;

  /** Creates a program that reads the secrets from these variables. */
  public WebhookReceiver(Environment environment) {
    this.environment = environment;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(command(Environment.system()).execute(args));
  }

  /** Returns the program. */
  public static CommandLine command(Environment environment) {
    return Programs.commandLine(new WebhookReceiver(environment));
  }

  @Override
  public Integer call() throws InterruptedException {
    if (count < 0 || port < 0 || port > 65_535) {
      throw new ParameterException(
          spec.commandLine(), "--count must be 0 or more, --port from 0 to 65535.");
    }
    PrintWriter err = spec.commandLine().getErr();
    try {
      receive(err);
      return 0;
    } catch (IllegalArgumentException | UncheckedIOException e) {
      err.println("Error: " + e.getMessage());
      return FAILED;
    } finally {
      err.flush();
    }
  }

  private void receive(PrintWriter err) throws InterruptedException {
    boolean simulated = simulators || !environment.isSet(CURRENT);
    if (!simulators && simulated && environment.isSet(OLD)) {
      throw new IllegalArgumentException(
          "%s is set, but not %s: set the current secret as well, or use --simulators."
              .formatted(OLD, CURRENT));
    }
    int limit = simulated && count == 0 ? SIMULATED_EVENTS : count;
    EventPrinter lines = new EventPrinter(spec.commandLine().getOut(), json);
    DeliveryLimit deliveries = new DeliveryLimit(limit);
    WebhookHandler handler = handler(verifier(simulated), event -> {});
    try (WebhookServer server =
        WebhookServer.start(new InetSocketAddress(host, port), handler, deliveries, lines::print)) {
      err.println(simulated ? SimulatedSender.MESSAGE : "Listening on " + server.url());
      err.flush();
      lines.header();
      if (simulated) {
        SimulatedSender.send(server.url());
      }
      deliveries.await();
    }
  }

  private WebhookVerifier verifier(boolean simulated) {
    Secret current =
        simulated ? Secret.of(SimulatedSender.SIGNING_KEY) : environment.secret(CURRENT);
    // snippet verifier
    WebhookVerifier verifier =
        environment.has(OLD)
            ? WebhookVerifier.builder().secrets(current, environment.secret(OLD)).build()
            : WebhookVerifier.builder().secrets(current).build();
    // end
    return verifier;
  }

  private static WebhookHandler handler(WebhookVerifier verifier, Consumer<WebhookEvent> queue) {
    // snippet handler
    WebhookHandler handler = WebhookHandler.of(verifier, queue); // each event once
    // end
    return handler;
  }
}
