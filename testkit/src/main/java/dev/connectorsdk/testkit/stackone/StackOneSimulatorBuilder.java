package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.TrustMaterial;
import dev.connectorsdk.testkit.stackone.internal.StackOneSettings;
import dev.connectorsdk.testkit.stackone.internal.connector.Connector;
import dev.connectorsdk.testkit.stackone.internal.route.Pages;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** Builds a {@link StackOneSimulator}; every setting has a default. */
public final class StackOneSimulatorBuilder {
  private static final int DOCUMENTED_REQUESTS_PER_MINUTE = 1000;

  private final StackOneSettings settings = new StackOneSettings();

  StackOneSimulatorBuilder() {}

  /** Serves over HTTPS, with a certificate of the simulator's own authority. */
  public StackOneSimulatorBuilder https() {
    settings.https = true;
    return this;
  }

  /** Sets the port; by default a free one. */
  public StackOneSimulatorBuilder port(int port) {
    settings.port = port;
    return this;
  }

  /** Sets the clock; by default the system's. */
  public StackOneSimulatorBuilder clock(Clock clock) {
    settings.clock = clock;
    return this;
  }

  /** Sets the seed of ids, tokens and keys: the same seed, the same values. */
  public StackOneSimulatorBuilder seed(long seed) {
    settings.seed = seed;
    return this;
  }

  /**
   * Sets the Sophos Central that the Sophos actions call.
   *
   * @param identity the base URL of the token endpoint, in place of {@code https://id.sophos.com}
   * @param api the base URL of the global API, in place of {@code https://api.central.sophos.com}
   */
  public StackOneSimulatorBuilder sophos(URI identity, URI api) {
    settings.sophosIdentity = identity;
    settings.sophosApi = api;
    return this;
  }

  /** Sets the certificates of a simulated Sophos Central that serves over HTTPS. */
  public StackOneSimulatorBuilder sophosTrust(TrustMaterial trust) {
    settings.sophosTrust = trust;
    return this;
  }

  /**
   * Sets the page sizes.
   *
   * @param defaultValue the size of a page without {@code page_size}, at least 1; 25 by default
   * @param most the largest page, to which larger sizes are reduced, at least 1; without limit by
   *     default
   * @throws IllegalArgumentException if a size is less than 1
   */
  public StackOneSimulatorBuilder pageSizes(int defaultValue, int most) {
    if (defaultValue < 1 || most < 1) {
      throw new IllegalArgumentException("A page holds at least one row.");
    }
    settings.pageSizes = new Pages.Sizes(defaultValue, most);
    return this;
  }

  /** Sets how requests that write {@code /connector_profiles} are answered; 404 by default. */
  public StackOneSimulatorBuilder profileWriteMode(ProfileWriteMode writes) {
    settings.profileWrites = writes;
    return this;
  }

  /** Sets how old the service is; by default it has the operations of all ages. */
  public StackOneSimulatorBuilder serviceAge(ServiceAge age) {
    settings.age = age;
    return this;
  }

  /** Sets the form of responses where StackOne's sources differ. */
  public StackOneSimulatorBuilder responseStyles(ResponseStyle... styles) {
    settings.styles.addAll(List.of(styles));
    return this;
  }

  /** Adds a connector, or replaces the one with the same key. */
  public StackOneSimulatorBuilder connector(SimulatedConnector connector) {
    settings.connectors.put(connector.key(), (Connector) connector);
    return this;
  }

  /** Enforces the documented limit of 1,000 requests a minute for each key. */
  public StackOneSimulatorBuilder rateLimit() {
    return rateLimit(DOCUMENTED_REQUESTS_PER_MINUTE);
  }

  /**
   * Enforces a limit of requests a minute for each key.
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
   * Sets the number of calls in the logs, which drop the oldest; 1,000 by default.
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
   * Stores headers and bodies in the logs, with secrets masked; the real service, where Advanced
   * Logs are on, does not mask all of them. Bodies of more than 16,384 characters are left out.
   */
  public StackOneSimulatorBuilder advancedLogs() {
    settings.advancedLogs = true;
    return this;
  }

  /** Returns 404 instead of 400 for an action of an unknown account; both are documented. */
  public StackOneSimulatorBuilder unknownAccountIsNotFound() {
    settings.unknownAccountStatus = 404;
    return this;
  }

  /**
   * Links an account for every connect session automatically.
   *
   * @param polls the number of {@code GET /accounts} after the session that do not return the
   *     account
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
   * Links accounts without recording an attempt in the session, as StackOne may do for a connector
   * without a browser log-in (unverified).
   */
  public StackOneSimulatorBuilder withoutConnectionAttempts() {
    settings.recordsAttempts = false;
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
