package dev.connectorsdk.examples.simulators;

import dev.connectorsdk.examples.SimulatedServices;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Both simulators, connected and with data: a connector profile with the Sophos credential and
 * linked accounts. Customers open their links automatically.
 */
final class RunningSimulators implements AutoCloseable {
  static final String PROFILE = "Sophos Central";

  private final SophosCentralSimulator sophos;
  private final StackOneSimulator stackOne;
  private final SimulatedCredential credential;

  /**
   * Ports, seed and size of the simulators.
   *
   * @param sophosPort the first of five consecutive ports; 0 for free ports
   * @param stackOnePort the port; 0 for a free port
   * @param size the number of alerts and of endpoints of each tenant, and of linked accounts
   */
  record Settings(
      int sophosPort, int stackOnePort, long seed, int size, SimulatedServices.Level level) {}

  private RunningSimulators(
      SophosCentralSimulator sophos, StackOneSimulator stackOne, SimulatedCredential credential) {
    this.sophos = sophos;
    this.stackOne = stackOne;
    this.credential = credential;
  }

  /**
   * Starts both simulators.
   *
   * @throws java.io.UncheckedIOException if a port is in use
   */
  static RunningSimulators start(Settings settings) {
    SophosCentralSimulator sophos =
        SophosCentralSimulator.builder()
            .firstPort(settings.sophosPort)
            .seed(settings.seed)
            .sizes(settings.size, settings.size)
            .start();
    try {
      SimulatedCredential credential = credential(sophos, settings.level);
      return new RunningSimulators(sophos, stackOne(settings, sophos, credential), credential);
    } catch (RuntimeException e) {
      sophos.close();
      throw e;
    }
  }

  private static SimulatedCredential credential(
      SophosCentralSimulator sophos, SimulatedServices.Level level) {
    return switch (level) {
      case TENANT -> sophos.tenantCredential();
      case PARTNER -> sophos.partnerCredential();
      case ORGANIZATION -> sophos.organizationCredential();
    };
  }

  private static StackOneSimulator stackOne(
      Settings settings, SophosCentralSimulator sophos, SimulatedCredential credential) {
    StackOneSimulator stackOne =
        StackOneSimulator.builder()
            .port(settings.stackOnePort)
            .seed(settings.seed)
            .sophos(sophos.identityUrl(), sophos.globalUrl())
            .customerLinksAutomatically(1)
            .start();
    String profile =
        stackOne
            .dashboard()
            .createProfile(
                ProfileForm.sophos(PROFILE, credential.clientId(), credential.revealSecret()));
    stackOne.addAccounts(profile, settings.size);
    return stackOne;
  }

  /** The base URLs, by the environment variables that the example programs read. */
  Map<String, String> urls() {
    Map<String, String> urls = new LinkedHashMap<>();
    urls.put("SOPHOS_IDENTITY_URL", sophos.identityUrl().toString());
    urls.put("SOPHOS_API_URL", sophos.globalUrl().toString());
    urls.put("STACKONE_API_URL", stackOne.apiUrl().toString());
    return urls;
  }

  /** All environment variables that the example programs read, including secrets: do not print. */
  Map<String, String> variables() {
    Map<String, String> variables = new LinkedHashMap<>(urls());
    variables.put("SOPHOS_CLIENT_ID", credential.clientId());
    variables.put("SOPHOS_CLIENT_SECRET", credential.revealSecret());
    variables.put("STACKONE_API_KEY", stackOne.apiKey().reveal());
    return variables;
  }

  @Override
  public void close() {
    stackOne.close();
    sophos.close();
  }
}
