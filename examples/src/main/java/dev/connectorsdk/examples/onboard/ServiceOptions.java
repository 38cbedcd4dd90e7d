package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.RealServices;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.examples.SimulatedServices;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which services to talk to. */
final class ServiceOptions {
  @Option(names = "--real", description = "Insist on the real services.")
  private boolean real;

  @Option(names = "--simulate", description = "Insist on the simulators.")
  private boolean simulate;

  @Option(
      names = "--level",
      defaultValue = "TENANT",
      description = "Level of the simulated credential: ${COMPLETION-CANDIDATES}.")
  private SimulatedServices.Level level;

  /** What is wrong with the choice. */
  Optional<String> problem() {
    return real && simulate
        ? Optional.of("--real and --simulate exclude each other.")
        : Optional.empty();
  }

  boolean areReal(Environment environment) {
    return real || (Services.isConfigured(environment) && !simulate);
  }

  Services open(Environment environment) {
    return areReal(environment) ? new RealServices(environment) : SimulatedServices.start(level);
  }
}
