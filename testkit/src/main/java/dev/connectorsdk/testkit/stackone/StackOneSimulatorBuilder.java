package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.TrustMaterial;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** Describes a {@link StackOneSimulator} before it is started. */
public final class StackOneSimulatorBuilder {
  private static final int DOCUMENTED_REQUESTS_PER_MINUTE = 1000;

  private final Settings settings = new Settings();

  StackOneSimulatorBuilder() {}

  /** Serves over HTTPS, with a certificate of the simulator's own authority. */
  public StackOneSimulatorBuilder https() {
    settings.https = true;
    return this;
  }

  /** Serves on this port; on a free one unless said otherwise. */
  public StackOneSimulatorBuilder port(int port) {
    settings.port = port;
    return this;
  }

  /** Tells the time; the system's unless said otherwise. */
  public StackOneSimulatorBuilder clock(Clock clock) {
    settings.clock = clock;
    return this;
  }

  /** Chooses the ids, tokens and keys: the same seed gives the same ones. */
  public StackOneSimulatorBuilder seed(long seed) {
    settings.seed = seed;
    return this;
  }

  /**
   * Puts a Sophos Central behind the Sophos actions.
   *
   * @param identity the base URL of the token endpoint, in place of {@code https://id.sophos.com}
   * @param api the base URL of the global API, in place of {@code https://api.central.sophos.com}
   */
  public StackOneSimulatorBuilder sophos(URI identity, URI api) {
    settings.sophosIdentity = identity;
    settings.sophosApi = api;
    return this;
  }

  /** Trusts a Sophos Central that is served over HTTPS by a simulator. */
  public StackOneSimulatorBuilder sophosTrust(TrustMaterial trust) {
    settings.sophosTrust = trust;
    return this;
  }

  /**
   * Sets the page sizes.
   *
   * @param usual the size of a page when the request asks for none, at least 1; 25 by default
   * @param most the size above which requests are cut down, at least 1; without limit by default
   * @throws IllegalArgumentException if a size is less than 1
   */
  public StackOneSimulatorBuilder pageSizes(int usual, int most) {
    if (usual < 1 || most < 1) {
      throw new IllegalArgumentException("A page holds at least one row.");
    }
    settings.pageSizes = new Pages.Sizes(usual, most);
    return this;
  }

  /** Chooses what writing {@code /connector_profiles} answers; 404 by default. */
  public StackOneSimulatorBuilder profileWriteMode(ProfileWriteMode writes) {
    settings.profileWrites = writes;
    return this;
  }

  /** Switches on ways of answering in which StackOne's sources differ. */
  public StackOneSimulatorBuilder responseStyles(ResponseStyle... styles) {
    settings.styles.addAll(List.of(styles));
    return this;
  }

  /** Adds a connector, in place of one with the same key. */
  public StackOneSimulatorBuilder connector(SimulatedConnector connector) {
    settings.connectors.put(connector.key(), connector);
    return this;
  }

  /** Enforces the documented limit of 1,000 requests a minute and key. */
  public StackOneSimulatorBuilder rateLimit() {
    return rateLimit(DOCUMENTED_REQUESTS_PER_MINUTE);
  }

  /**
   * Enforces a limit of requests a minute and key.
   *
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public StackOneSimulatorBuilder rateLimit(int requestsPerMinute) {
    if (requestsPerMinute < 1) {
      throw new IllegalArgumentException("At least one request a minute must be allowed.");
    }
    settings.requestsPerMinute = requestsPerMinute;
    return this;
  }

  /**
   * Sets how many calls the logs hold: the oldest make room for new ones. 1,000 by default.
   *
   * @throws IllegalArgumentException if the size is less than 1
   */
  public StackOneSimulatorBuilder logSize(int calls) {
    if (calls < 1) {
      throw new IllegalArgumentException("The logs hold at least one call.");
    }
    settings.logSize = calls;
    return this;
  }

  /**
   * Keeps headers and bodies in the logs, their secrets masked; the real service, where a project
   * switches Advanced Logs on, does not mask them all. Bodies of more than 16,384 characters are
   * left out.
   */
  public StackOneSimulatorBuilder advancedLogs() {
    settings.advancedLogs = true;
    return this;
  }

  /** Answers 404 instead of 400 to an action of an unknown account; both are documented. */
  public StackOneSimulatorBuilder unknownAccountIsNotFound() {
    settings.unknownAccountStatus = 404;
    return this;
  }

  /**
   * Lets a customer open every connect session without being asked.
   *
   * @param polls how many calls of {@code GET /accounts} after the session do not see the account
   * @throws IllegalArgumentException if the number is negative
   */
  public StackOneSimulatorBuilder customerLinksAutomatically(int polls) {
    if (polls < 0) {
      throw new IllegalArgumentException("The customer cannot link before being invited.");
    }
    settings.linkedAfterPolls = polls;
    return this;
  }

  /**
   * Starts the simulator on the loopback interface.
   *
   * @throws java.io.UncheckedIOException if the port cannot be opened
   */
  public StackOneSimulator start() {
    return new StackOneSimulator(settings);
  }
}
