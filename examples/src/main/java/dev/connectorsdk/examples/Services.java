package dev.connectorsdk.examples;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.SophosCredentialCheck;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.GuidedCreation;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** Both services, and the people who do by hand what no API does. */
public interface Services extends AutoCloseable {
  /** The variables that hold the keys of the real services. */
  List<String> VARIABLES = List.of("SOPHOS_CLIENT_ID", "SOPHOS_CLIENT_SECRET", "STACKONE_API_KEY");

  /**
   * The real services if all their keys are in the environment, else those of a tenant, simulated.
   */
  static Services open(Environment environment) {
    return open(environment, SimulatedServices.Level.TENANT);
  }

  /**
   * The real services if all their keys are in the environment, else simulated ones.
   *
   * @param listeners who is told what the clients do
   */
  static Services open(
      Environment environment, SimulatedServices.Level simulated, ClientListener... listeners) {
    return isConfigured(environment)
        ? new RealServices(environment, listeners)
        : SimulatedServices.start(simulated, listeners);
  }

  /** Whether all keys of the real services are in the environment. */
  static boolean isConfigured(Environment environment) {
    return VARIABLES.stream().allMatch(environment::has);
  }

  /** What is talked to, for a person. */
  String displayName();

  /** The Sophos Central API credential. */
  ClientCredentials credentials();

  /** A client for the credential. */
  SophosClient sophos();

  /** Proves credentials where the client sends its calls. */
  SophosCredentialCheck check();

  /** A client for the project that links accounts. */
  StackOneClient stackOne();

  /** The credential's role, if somebody told it: no API does. */
  Optional<ServicePrincipalRole> role();

  /** Has an admin make a connector profile in the dashboard. */
  void createProfile(ConnectorProfileDraft draft, GuidedCreation steps, PrintWriter out);

  /** Hands a customer the link that opens a connect session; it is never printed. */
  void showLink(ConnectSessionLink link, PrintWriter out);

  @Override
  void close();
}
