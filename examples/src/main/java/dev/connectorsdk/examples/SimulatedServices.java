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
  private static final Duration LONGEST_WAIT = Duration.ofMillis(300);

  /** What kind of account the simulated credential belongs to. */
  public enum Level {
    /** One customer. */
    TENANT,
    /** A partner with its customers. */
    PARTNER,
    /** An enterprise with its sub-estates. */
    ORGANIZATION
  }

  private final SophosCentralSimulator sophosCentral;
  private final StackOneSimulator stackOneProject;
  private final SimulatedCredential credential;
  private final SophosClient sophos;
  private final StackOneClient stackOne;

  private SimulatedServices(
      Level level, UnaryOperator<StackOneSimulatorBuilder> project, ClientListener... listeners) {
    this.sophosCentral = SophosCentralSimulator.start();
    this.stackOneProject =
        project
            .apply(
                StackOneSimulator.builder()
                    .sophos(sophosCentral.identityUrl(), sophosCentral.globalUrl()))
            .start();
    this.credential =
        switch (level) {
          case TENANT -> sophosCentral.tenantCredential();
          case PARTNER -> sophosCentral.partnerCredential();
          case ORGANIZATION -> sophosCentral.organizationCredential();
        };
    this.sophos =
        simulated(SophosClient.builder())
            .credentials(credentials())
            .options(options -> options.withoutRateLimits().addListeners(listeners))
            .build();
    this.stackOne =
        StackOneClient.builder()
            .apiKey(ApiKey.of(stackOneProject.apiKey().reveal()))
            .allowHosts("127.0.0.1")
            .apiUrl(stackOneProject.apiUrl())
            .options(
                options -> options.withoutRateLimits().timing(shortWaits()).addListeners(listeners))
            .build();
  }

  private SophosClientBuilder simulated(SophosClientBuilder client) {
    return client
        .allowHosts("127.0.0.1")
        .identityUrl(sophosCentral.identityUrl())
        .apiUrl(sophosCentral.globalUrl());
  }

  /**
   * Starts both simulators, with a credential of this level.
   *
   * @param listeners who is told what the clients do
   */
  public static SimulatedServices start(Level level, ClientListener... listeners) {
    return new SimulatedServices(level, project -> project.customerLinksAutomatically(2), listeners);
  }

  /** The same without a customer: links wait for somebody to open them. */
  public static SimulatedServices startWithoutCustomer(Level level) {
    return new SimulatedServices(level, project -> project);
  }

  /** The simulator of Sophos Central, for whoever wants to change its world. */
  public SophosCentralSimulator sophosCentral() {
    return sophosCentral;
  }

  /** The simulator of StackOne, for whoever wants to change its world. */
  public StackOneSimulator stackOneProject() {
    return stackOneProject;
  }

  @Override
  public String name() {
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
    return SophosCredentialCheck.of(this::simulated);
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
  public void makeProfile(ConnectorProfileDraft draft, GuidedCreation steps, PrintWriter screen) {
    screen.println(steps.text().indent(6));
    screen.println("      (The simulated admin does so now.)");
    stackOneProject
        .dashboard()
        .afterListCalls(2)
        .createProfile(
            ProfileForm.sophos(draft.name(), credential.clientId(), credential.revealSecret())
                .actions(draft.actions().toArray(String[]::new)));
  }

  @Override
  public void invite(ConnectSessionLink link, PrintWriter screen) {
    screen.println("      (The simulated customer opens the link now.)");
  }

  @Override
  public void close() {
    sophos.close();
    stackOne.close();
    stackOneProject.close();
    sophosCentral.close();
  }

  private static Timing shortWaits() {
    Timing real = Timing.system();
    Sleeper sleeper =
        pause -> real.sleeper().sleep(pause.compareTo(LONGEST_WAIT) < 0 ? pause : LONGEST_WAIT);
    return new Timing(real.clock(), sleeper, real.jitter());
  }
}
