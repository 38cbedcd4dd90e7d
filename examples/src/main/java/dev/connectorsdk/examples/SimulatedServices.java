package dev.connectorsdk.examples;

import dev.connectorsdk.core.Sleeper;
import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.SophosClientBuilder;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import dev.connectorsdk.testkit.stackone.StackOneSimulatorBuilder;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Simulators of both services in this process. A simulated administrator and a simulated customer
 * perform the manual steps after a short delay. Waits are shortened and rate limits are off, so
 * that a run takes seconds.
 */
public final class SimulatedServices implements Services {
  private static final Duration MAX_WAIT = Duration.ofMillis(300);

  /** The level of the account that the simulated credential belongs to. */
  public enum Level {
    /** A single tenant. */
    TENANT,
    /** A partner with its tenants. */
    PARTNER,
    /** An organization with its tenants. */
    ORGANIZATION
  }

  private final Level level;
  private final SophosCentralSimulator sophosSimulator;
  private final StackOneSimulator stackOneSimulator;
  private final SimulatedCredential credential;
  private final SophosClient sophos;
  private final StackOneClient stackOne;

  private SimulatedServices(
      Level level, UnaryOperator<StackOneSimulatorBuilder> settings, ClientListener... listeners) {
    this.level = level;
    this.sophosSimulator = SophosCentralSimulator.start();
    this.stackOneSimulator =
        settings
            .apply(
                StackOneSimulator.builder()
                    .sophos(sophosSimulator.identityUrl(), sophosSimulator.globalUrl()))
            .start();
    this.credential =
        switch (level) {
          case TENANT -> sophosSimulator.tenantCredential();
          case PARTNER -> sophosSimulator.partnerCredential();
          case ORGANIZATION -> sophosSimulator.organizationCredential();
        };
    this.sophos =
        connect(SophosClient.builder())
            .credentials(credentials())
            .options(options -> options.withoutRateLimits().addListeners(listeners))
            .build();
    this.stackOne =
        StackOneClient.builder()
            .apiKey(ApiKey.of(stackOneSimulator.apiKey().reveal()))
            .allowHosts("127.0.0.1")
            .apiUrl(stackOneSimulator.apiUrl())
            .options(
                options -> options.withoutRateLimits().timing(shortWaits()).addListeners(listeners))
            .build();
  }

  private SophosClientBuilder connect(SophosClientBuilder client) {
    return client
        .allowHosts("127.0.0.1")
        .identityUrl(sophosSimulator.identityUrl())
        .apiUrl(sophosSimulator.globalUrl());
  }

  /**
   * Starts both simulators with a credential of this level.
   *
   * @param listeners receive the events of both clients
   */
  public static SimulatedServices start(Level level, ClientListener... listeners) {
    return new SimulatedServices(
        level, settings -> settings.customerLinksAutomatically(2), listeners);
  }

  /**
   * Starts both simulators without a simulated customer: a link stays pending until it is opened.
   */
  public static SimulatedServices startWithoutCustomer(Level level) {
    return new SimulatedServices(level, settings -> settings);
  }

  /** The simulator of Sophos Central. */
  public SophosCentralSimulator sophosSimulator() {
    return sophosSimulator;
  }

  /** The tenants that the simulated credential can access. */
  public List<SimulatedTenant> simulatedTenants() {
    return switch (level) {
      case TENANT -> List.of(sophosSimulator.tenant());
      case PARTNER -> sophosSimulator.partner().tenants();
      case ORGANIZATION -> sophosSimulator.organization().tenants();
    };
  }

  /** The simulator of StackOne. */
  public StackOneSimulator stackOneSimulator() {
    return stackOneSimulator;
  }

  @Override
  public String displayName() {
    return "the built-in simulators of both services";
  }

  @Override
  public ClientCredentials credentials() {
    return ClientCredentials.of(credential.clientId(), credential.revealSecret());
  }

  @Override
  public SophosClient sophos() {
    return sophos;
  }

  @Override
  public StackOneClient stackOne() {
    return stackOne;
  }

  @Override
  public Optional<ServicePrincipalRole> role() {
    return Optional.of(ServicePrincipalRole.parse(credential.roleName()));
  }

  @Override
  public void createProfile(ConnectorProfileDraft draft, ManualSteps steps, PrintWriter out) {
    out.println(steps.text().indent(6));
    out.println("      (The simulated administrator does this now.)");
    stackOneSimulator
        .dashboard()
        .afterListCalls(2)
        .createProfile(
            ProfileForm.sophos(draft.name(), credential.clientId(), credential.revealSecret())
                .actions(draft.actions().toArray(String[]::new)));
  }

  @Override
  public void showLink(ConnectSessionLink link, PrintWriter out) {
    out.println("      (The simulated customer opens the link now.)");
  }

  @Override
  public void close() {
    sophos.close();
    stackOne.close();
    stackOneSimulator.close();
    sophosSimulator.close();
  }

  private static Timing shortWaits() {
    Timing real = Timing.system();
    Sleeper sleeper =
        pause -> real.sleeper().sleep(pause.compareTo(MAX_WAIT) < 0 ? pause : MAX_WAIT);
    return new Timing(real.clock(), sleeper, real.jitter());
  }
}
