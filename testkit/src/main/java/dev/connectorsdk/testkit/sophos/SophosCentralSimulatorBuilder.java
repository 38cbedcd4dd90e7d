package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.sophos.internal.SophosSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Builds a {@link SophosCentralSimulator}; every setting has a default. */
public final class SophosCentralSimulatorBuilder {
  private final SophosSettings settings = new SophosSettings();

  SophosCentralSimulatorBuilder() {}

  /** Serves over HTTPS, with certificates of the simulator's own authority. */
  public SophosCentralSimulatorBuilder https() {
    settings.https = true;
    return this;
  }

  /** Sets the clock by which tokens and credentials expire; by default the system's. */
  public SophosCentralSimulatorBuilder clock(Clock clock) {
    settings.clock = clock;
    return this;
  }

  /** Sets the lifetime of tokens; an hour by default. */
  public SophosCentralSimulatorBuilder tokenLifetime(Duration lifetime) {
    settings.tokenLifetime = lifetime;
    return this;
  }

  /** Sets what roles may call; by default {@link RoleRules#documented()}. */
  public SophosCentralSimulatorBuilder roleRules(RoleRules rules) {
    settings.roleRules = rules;
    return this;
  }

  /** Sets the seed of generated ids and data: the same seed, the same data. */
  public SophosCentralSimulatorBuilder seed(long seed) {
    settings.seed = seed;
    return this;
  }

  /** Sets the number of alerts and endpoints of each tenant that exists at the start. */
  public SophosCentralSimulatorBuilder sizes(int alertsPerTenant, int endpointsPerTenant) {
    settings.alerts = alertsPerTenant;
    settings.endpoints = endpointsPerTenant;
    return this;
  }

  /**
   * Sets the data regions; {@code eu01}, {@code us03}, {@code au01} by default. The first one has
   * the tenant of {@link SophosCentralSimulator#tenant()}.
   *
   * @throws IllegalArgumentException if there are fewer than three
   */
  public SophosCentralSimulatorBuilder regions(String... names) {
    if (names.length < 3) {
      throw new IllegalArgumentException("The simulator needs three regions or more");
    }
    settings.regions = List.of(names);
    return this;
  }

  /** Makes the last page of alerts have a next key, which leads to an empty page. */
  public SophosCentralSimulatorBuilder keyOnLastAlertPage() {
    settings.keyOnLastAlertPage = true;
    return this;
  }

  /** Leaves {@code pages} out of admin lists, as in the newest official sample. */
  public SophosCentralSimulatorBuilder withoutAdminPages() {
    settings.adminListsWithPages = false;
    return this;
  }

  /**
   * Sets fixed ports from this one up: identity, global, then the regions in their order. By
   * default, each server takes a free port.
   */
  public SophosCentralSimulatorBuilder firstPort(int port) {
    settings.firstPort = port;
    return this;
  }

  /**
   * Starts the simulator.
   *
   * @throws java.io.UncheckedIOException if a port cannot be opened
   */
  public SophosCentralSimulator start() {
    return new SophosCentralSimulator(settings);
  }
}
