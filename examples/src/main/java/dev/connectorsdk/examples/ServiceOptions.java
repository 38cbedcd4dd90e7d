package dev.connectorsdk.examples;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.event.ClientListener;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/**
 * Options that select the real services or the simulators. Without an option: the services that the
 * environment describes, and simulators only if it describes none. An incomplete description is
 * refused, so that simulated data is never mistaken for real data.
 */
public final class ServiceOptions {
  @Option(names = "--real", description = "Use the services that the environment describes.")
  private boolean real;

  @Option(
      names = {"--simulators", "--simulate"},
      description = "Use the built-in simulators, also if keys are in the environment.")
  private boolean simulators;

  @Option(
      names = "--level",
      defaultValue = "TENANT",
      description = "Level of the simulated credential: ${COMPLETION-CANDIDATES}.")
  private SimulatedServices.Level level;

  private final List<String> keys;

  private ServiceOptions(List<String> keys) {
    this.keys = keys;
  }

  /** Returns the options of a program that calls both services, to be set by picocli. */
  public static ServiceOptions ofBoth() {
    return new ServiceOptions(Services.VARIABLES);
  }

  /**
   * Returns the options of a program that calls Sophos Central only, and needs no key of StackOne.
   */
  public static ServiceOptions ofSophos() {
    return new ServiceOptions(Services.SOPHOS_VARIABLES);
  }

  /** The problem with the options in a message; absent if they are valid. */
  public Optional<String> problem() {
    return real && simulators
        ? Optional.of("--real and --simulators cannot be combined.")
        : Optional.empty();
  }

  /** Whether the environment's services are used, also if its description is incomplete. */
  public boolean areReal(Environment environment) {
    return !simulators && (real || Services.allVariables().anyMatch(environment::isSet));
  }

  /**
   * Opens the services and prints what they are.
   *
   * @param err receives the line
   * @param listeners receive the events of both clients
   * @throws IllegalArgumentException if the options exclude each other, or the environment
   *     describes the services incompletely
   */
  public Services open(Environment environment, PrintWriter err, ClientListener... listeners) {
    return open(environment, err, any -> SimulatedServices.start(any, listeners), listeners);
  }

  /**
   * Opens the services and prints what they are.
   *
   * @param err receives the line
   * @param simulated starts the simulators
   * @param listeners receive the events of both clients
   * @throws IllegalArgumentException if the options exclude each other, or the environment
   *     describes the services incompletely
   */
  public Services open(
      Environment environment,
      PrintWriter err,
      Function<SimulatedServices.Level, Services> simulated,
      ClientListener... listeners) {
    problem()
        .ifPresent(
            text -> {
              throw new IllegalArgumentException(text);
            });
    Services services =
        areReal(environment) ? real(environment, listeners) : simulated.apply(level);
    err.println("Using " + services.displayName() + ".");
    err.flush();
    return services;
  }

  private Services real(Environment environment, ClientListener... listeners) {
    List<String> missing = keys.stream().filter(Predicate.not(environment::has)).toList();
    if (missing.isEmpty()) {
      return new RealServices(environment, listeners);
    }
    Stream<String> set = Services.allVariables().filter(environment::has);
    throw new IllegalArgumentException(
        "Not set or blank: %s. Set: %s. Set all keys to use the real services, or --simulators to use the built-in simulators."
            .formatted(names(missing.stream()), names(set)));
  }

  private static String names(Stream<String> variables) {
    String names = String.join(", ", variables.toList());
    return names.isEmpty() ? "none" : names;
  }
}
