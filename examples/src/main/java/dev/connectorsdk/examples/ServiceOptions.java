package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.RealServices;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.examples.SimulatedServices;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options that select the real services or the simulators. */
final class ServiceOptions {
  @Option(names = "--real", description = "Use the real services.")
  private boolean real;

  @Option(names = "--simulate", description = "Use the simulators.")
  private boolean simulate;

  @Option(
      names = "--level",
      defaultValue = "TENANT",
      description = "Level of the simulated credential: ${COMPLETION-CANDIDATES}.")
  private SimulatedServices.Level level;

  /** The problem with the options in a message; absent if they are valid. */
  Optional<String> problem() {
    return real && simulate
        ? Optional.of("--real and --simulate cannot be combined.")
        : Optional.empty();
  }

  boolean areReal(Environment environment) {
    return real || (Services.isConfigured(environment) && !simulate);
  }

  Services open(Environment environment) {
    return areReal(environment) ? new RealServices(environment) : SimulatedServices.start(level);
  }
}
