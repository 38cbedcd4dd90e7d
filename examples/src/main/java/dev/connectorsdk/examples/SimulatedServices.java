package dev.connectorsdk.examples;

import dev.connectorsdk.core.Sleeper;
import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.SophosClientBuilder;
import dev.connectorsdk.sophos.SophosCredentialCheck;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.GuidedCreation;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import dev.connectorsdk.testkit.stackone.StackOneSimulatorBuilder;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Simulators of both services in this process, with an admin and a customer who do their part after
 * a few moments. Waits are cut short and no rate limits kept, so that a demonstration takes
 * seconds.
 */
public final class SimulatedServices implements Services {
  private static final Duration MAX_WAIT = Duration.ofMillis(300);

  /** What kind of account the simulated credential belongs to. */
  public enum Level {
    /** One customer. */
    TENANT,
    /** A partner with its customers. */
    PARTNER,
    /** An enterprise with its sub-estates. */
    ORGANIZATION
  }

  private final SophosCentralSimulator sophosSimulator;
  private final StackOneSimulator stackOneSimulator;
  private final SimulatedCredential credential;
  private final SophosClient sophos;
  private final StackOneClient stackOne;

  private SimulatedServices(
      Level level, UnaryOperator<StackOneSimulatorBuilder> settings, ClientListener... listeners) {
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
   * Starts both simulators, with a credential of this level.
   *
   * @param listeners who is told what the clients do
   */
  public static SimulatedServices start(Level level, ClientListener... listeners) {
    return new SimulatedServices(
        level, settings -> settings.customerLinksAutomatically(2), listeners);
  }

  /** The same without a customer: links wait for somebody to open them. */
  public static SimulatedServices startWithoutCustomer(Level level) {
    return new SimulatedServices(level, settings -> settings);
  }

  /** The simulator of Sophos Central, for whoever wants to change its world. */
  public SophosCentralSimulator sophosSimulator() {
    return sophosSimulator;
  }

  /** The simulator of StackOne, for whoever wants to change its world. */
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
  public SophosCredentialCheck check() {
    return SophosCredentialCheck.of(this::connect);
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
  public void createProfile(ConnectorProfileDraft draft, GuidedCreation steps, PrintWriter out) {
    out.println(steps.text().indent(6));
    out.println("      (The simulated admin does so now.)");
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
