package dev.connectorsdk.examples;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sophos Central and StackOne, real or simulated, with the manual steps that no API performs. */
public interface Services extends AutoCloseable {
  /** The environment variables with the credential of the real Sophos Central. */
  List<String> SOPHOS_VARIABLES = List.of("SOPHOS_CLIENT_ID", "SOPHOS_CLIENT_SECRET");

  /** The environment variables with the keys of both real services. */
  List<String> VARIABLES =
      Stream.concat(SOPHOS_VARIABLES.stream(), Stream.of("STACKONE_API_KEY")).toList();

  /** The environment variables that describe the services: keys, and base URLs of simulators. */
  static Stream<String> allVariables() {
    return Stream.concat(VARIABLES.stream(), SimulatorUrls.VARIABLES.stream());
  }

  /** The name of the services, for messages. */
  String displayName();

  /** The Sophos Central API credential. */
  ClientCredentials credentials();

  /** A client for the credential. */
  SophosClient sophos();

  /**
   * A client for the StackOne project.
   *
   * @throws IllegalStateException if the program was started without the key of StackOne
   */
  StackOneClient stackOne();

  /** The credential's role; absent if not configured, since no API returns it. */
  Optional<ServicePrincipalRole> role();

  /** Shows an administrator the steps that create a connector profile in the dashboard. */
  void createProfile(ConnectorProfileDraft draft, ManualSteps steps, PrintWriter out);

  /** Delivers the auth link of a connect session to the customer; the link is never printed. */
  void showLink(ConnectSessionLink link, PrintWriter out);

  @Override
  void close();
}
