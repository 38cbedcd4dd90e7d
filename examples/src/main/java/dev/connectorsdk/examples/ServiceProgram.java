package dev.connectorsdk.examples;

import dev.connectorsdk.core.credential.Environment;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A small program that calls the services: the real ones, or simulators. */
@Command(
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = "Exit code: 0 done, 1 failed (the message says what to do), 2 invalid usage.")
public abstract class ServiceProgram implements Callable<Integer> {
  private final Environment environment;

  @Spec private CommandSpec spec;
  @Mixin private final ServiceOptions serviceOptions;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  /**
   * Creates a program.
   *
   * @param environment the variables with its keys
   * @param serviceOptions the options that select its services
   */
  protected ServiceProgram(Environment environment, ServiceOptions serviceOptions) {
    this.environment = environment;
    this.serviceOptions = serviceOptions;
  }

  /** Runs a program and ends the process with its exit code. */
  protected static void run(ServiceProgram program, String... args) {
    System.exit(Programs.commandLine(program).execute(args));
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Services services =
        serviceOptions.open(environment, spec.commandLine().getErr(), this::simulate)) {
      Result result = run(services, spec.commandLine().getErr());
      out.println(json ? JsonText.of(result.properties()) : result.text());
    } finally {
      out.flush();
    }
    return 0;
  }

  /** Starts the simulators; a program may prepare them. */
  protected Services simulate(SimulatedServices.Level level) {
    return SimulatedServices.start(level);
  }

  /**
   * Calls the services.
   *
   * @param progress receives lines about the progress
   * @throws IllegalStateException if they are not as required; the message says what to do
   */
  protected abstract Result run(Services services, PrintWriter progress);

  /**
   * The result of a program.
   *
   * @param text the text for people
   * @param properties the same as JSON values
   */
  public record Result(String text, Object properties) {}
}
