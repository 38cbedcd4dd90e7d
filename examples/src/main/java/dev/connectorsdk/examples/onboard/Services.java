package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.RealWorld;
import dev.connectorsdk.examples.SimulatedWorld;
import dev.connectorsdk.examples.World;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which services to talk to. */
final class Services {
  @Option(names = "--real", description = "Insist on the real services.")
  private boolean real;

  @Option(names = "--simulate", description = "Insist on the simulators.")
  private boolean simulate;

  @Option(
      names = "--level",
      defaultValue = "TENANT",
      description = "Level of the simulated credential: ${COMPLETION-CANDIDATES}.")
  private SimulatedWorld.Level level;

  /** What is wrong with the choice. */
  Optional<String> complaint() {
    return real && simulate
        ? Optional.of("--real and --simulate exclude each other.")
        : Optional.empty();
  }

  boolean areReal(Environment environment) {
    return real || (World.hasKeys(environment) && !simulate);
  }

  World open(Environment environment) {
    return areReal(environment) ? new RealWorld(environment) : SimulatedWorld.start(level);
  }
}
