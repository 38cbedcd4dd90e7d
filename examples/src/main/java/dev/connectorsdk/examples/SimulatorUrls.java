package dev.connectorsdk.examples;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.sophos.SophosClientBuilder;
import dev.connectorsdk.stackone.StackOneClientBuilder;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Base URLs of simulators on this machine, read from the environment. URLs of other machines are
 * rejected, so that a leftover variable cannot send real keys elsewhere.
 */
public final class SimulatorUrls {
  static final String SOPHOS_IDENTITY = "SOPHOS_IDENTITY_URL";
  static final String SOPHOS_API = "SOPHOS_API_URL";
  static final String STACKONE_API = "STACKONE_API_URL";

  static final List<String> VARIABLES = List.of(SOPHOS_IDENTITY, SOPHOS_API, STACKONE_API);

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");

  private final Optional<URI> sophosIdentity;
  private final Optional<URI> sophosApi;
  private final Optional<URI> stackOneApi;

  private SimulatorUrls(
      Optional<URI> sophosIdentity, Optional<URI> sophosApi, Optional<URI> stackOneApi) {
    this.sophosIdentity = sophosIdentity;
    this.sophosApi = sophosApi;
    this.stackOneApi = stackOneApi;
  }

  /**
   * Reads the base URLs from the environment: all three, or none.
   *
   * @throws IllegalArgumentException if only some are set, or one names another machine
   */
  public static SimulatorUrls of(Environment environment) {
    SimulatorUrls urls =
        new SimulatorUrls(
            loopback(environment, SOPHOS_IDENTITY),
            loopback(environment, SOPHOS_API),
            loopback(environment, STACKONE_API));
    if (urls.sophosIdentity.isPresent() != urls.sophosApi.isPresent()
        || urls.sophosApi.isPresent() != urls.stackOneApi.isPresent()) {
      throw new IllegalArgumentException(
          String.join(", ", VARIABLES)
              + " belong together: set all of them to use simulators, or none.");
    }
    return urls;
  }

  /** The name of the services, for messages. */
  String displayName() {
    return sophosApi.isPresent() ? "the simulators on this machine" : "Sophos Central and StackOne";
  }

  /** The base URL of the simulated token endpoint; absent for the real services. */
  public Optional<URI> sophosIdentity() {
    return sophosIdentity;
  }

  /** The base URL of the simulated Sophos Central; absent for the real services. */
  public Optional<URI> sophosApi() {
    return sophosApi;
  }

  /** The base URL of the simulated StackOne; absent for the real services. */
  public Optional<URI> stackOneApi() {
    return stackOneApi;
  }

  SophosClientBuilder applyTo(SophosClientBuilder client) {
    sophosIdentity.ifPresent(url -> client.allowHosts(url.getHost()).identityUrl(url));
    sophosApi.ifPresent(url -> client.allowHosts(url.getHost()).apiUrl(url));
    return client;
  }

  StackOneClientBuilder applyTo(StackOneClientBuilder client) {
    stackOneApi.ifPresent(url -> client.allowHosts(url.getHost()).apiUrl(url));
    return client;
  }

  private static Optional<URI> loopback(Environment environment, String variable) {
    Optional<URI> url = environment.url(variable);
    if (url.filter(address -> !LOOPBACK.contains(address.getHost())).isPresent()) {
      throw new IllegalArgumentException(
          variable + " must name a simulator on 127.0.0.1: unset it to call the real service.");
    }
    return url;
  }
}
