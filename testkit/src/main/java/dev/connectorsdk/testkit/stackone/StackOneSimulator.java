package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.Faults;
import dev.connectorsdk.testkit.http.LoopbackServers;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.http.Traffic;
import dev.connectorsdk.testkit.http.TrustMaterial;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A StackOne project on a loopback port, for tests of code that calls StackOne.
 *
 * <p>It keeps connector profiles, connect sessions and linked accounts, and its Sophos actions call
 * a simulated Sophos Central over HTTP. It is driven like the real service, by any HTTP client; the
 * people who work with StackOne in a browser are played through {@link #dashboard()} and {@link
 * #customer()}.
 *
 * <pre>{@code
 * try (StackOneSimulator stackOne = StackOneSimulator.start()) {
 *   stackOne.dashboard().createProfile(ProfileForm.sophos("Sophos", clientId, clientSecret));
 *   MyService service = new MyService(stackOne.apiUrl(), stackOne.apiKey().reveal());
 *   URI link = service.invite("customer-1", "SimulatedCustomer One");
 *   stackOne.customer().open(link);
 *   assertThat(service.linkedAccounts()).hasSize(1);
 * }
 * }</pre>
 *
 * <p>Written from StackOne's public specification and documentation. Every method may be called
 * from any thread.
 */
public final class StackOneSimulator implements AutoCloseable {
  private final LoopbackServers ground;
  private final URI apiUrl;
  private final Project project;
  private final SimulatedCustomer customer;
  private final SimulatedApiKey apiKey;
  private final ProviderHttp providerHttp;

  StackOneSimulator(Settings settings) {
    this.ground =
        settings.https
            ? LoopbackServers.https(settings.clock)
            : LoopbackServers.http(settings.clock);
    SimulatorWiring assembly = new SimulatorWiring(settings, ground.clock());
    this.project = assembly.project();
    this.customer = assembly.customer();
    this.providerHttp = assembly.providerHttp();
    this.apiKey = project.keys().add("main", EnumSet.allOf(ApiKeyScope.class));
    this.apiUrl = ground.serve("stackone", settings.port, assembly.router());
  }

  /** Starts a simulator over plain HTTP, with an empty project and no Sophos Central behind it. */
  public static StackOneSimulator start() {
    return builder().start();
  }

  /** Starts to describe a simulator. */
  public static StackOneSimulatorBuilder builder() {
    return new StackOneSimulatorBuilder();
  }

  /**
   * Returns the base URL to call instead of {@code https://api.stackone.com}, without a slash at
   * the end.
   */
  public URI apiUrl() {
    return apiUrl;
  }

  /** Returns the API key that may do everything. */
  public SimulatedApiKey apiKey() {
    return apiKey;
  }

  /**
   * Adds an API key that may do no more than the scopes.
   *
   * @throws IllegalArgumentException if there is a key with the label
   */
  public SimulatedApiKey addApiKey(String label, ApiKeyScope... scopes) {
    return project.keys().add(label, Set.of(scopes));
  }

  /** Disables a key: it is refused with 401 from now on. */
  public void disable(SimulatedApiKey key) {
    project.keys().disable(key);
  }

  /** Enables a disabled key. */
  public void enable(SimulatedApiKey key) {
    project.keys().enable(key);
  }

  /** Returns the admin at the dashboard. */
  public SimulatedDashboard dashboard() {
    return SimulatedDashboard.now(project);
  }

  /** Returns the customer who opens auth links. */
  public SimulatedCustomer customer() {
    return customer;
  }

  /** Returns the webhook page: where events of accounts are sent. */
  public SimulatedWebhooks webhooks() {
    return project.webhooks();
  }

  /** Returns what users of connected products may do there. */
  public SimulatedPermissions permissions() {
    return project.permissions();
  }

  /** Returns the connector profiles as they are now, oldest first. */
  public List<SimulatedProfile> profiles() {
    project.schedule().runDue();
    return project.profiles().rows();
  }

  /** Returns a connector profile as it is now; empty if there is none with the id. */
  public Optional<SimulatedProfile> profile(String id) {
    project.schedule().runDue();
    return project.profiles().find(id);
  }

  /** Returns the linked accounts as they are now, oldest first. */
  public List<SimulatedAccount> accounts() {
    project.schedule().runDue();
    return project.accounts().rows();
  }

  /** Returns a linked account as it is now; empty if there is none with the id. */
  public Optional<SimulatedAccount> account(String id) {
    project.schedule().runDue();
    return project.accounts().find(id);
  }

  /**
   * Links so many made-up accounts under a profile: most active, some failed, some paused. They are
   * the same for the same seed and order. Each is made when a call wants it and kept only once it
   * was changed, so a million take no room.
   *
   * @throws IllegalArgumentException if there is no such profile, or the count is negative
   */
  public void addAccounts(String profileId, int count) {
    SimulatedProfile profile = require(project.profiles().find(profileId));
    project.accounts().addSeries(profile, count, project.ids().seed());
  }

  /** Returns the connect sessions as they are now, oldest first. */
  public List<SimulatedSession> sessions() {
    return project.sessions().rows();
  }

  /**
   * Lets an account fail, as if the provider had refused its credentials between two calls.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public void fail(String accountId, AccountFailure failure) {
    require(project.accounts().find(accountId));
    project.accounts().fail(accountId, failure.code(), "The provider refused the credentials.");
  }

  /**
   * Edits the members with which an account is answered, for values that no route would store.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public void editAccount(String id, Consumer<Map<String, @Nullable Object>> edit) {
    require(project.accounts().find(id));
    project.accounts().edit(id, document -> document.edited(edit));
  }

  /**
   * Edits the members with which a profile is answered, for values that no route would store.
   *
   * @throws IllegalArgumentException if there is no such profile
   */
  public void editProfile(String id, Consumer<Map<String, @Nullable Object>> edit) {
    require(project.profiles().find(id));
    project.profiles().edit(id, document -> document.edited(edit));
  }

  /** Returns what a client must trust to call the simulator; empty with plain HTTP. */
  public Optional<TrustMaterial> trust() {
    return ground.trust();
  }

  /** Returns the requests the simulator saw, their secrets masked. */
  public Traffic traffic() {
    return ground.traffic();
  }

  /** Returns the faults to script. */
  public Faults faults() {
    return ground.faults();
  }

  /** Returns the requests for which StackOne has no operation. */
  public List<RecordedCall> unexpected() {
    return traffic().unexpected();
  }

  private static <T> T require(Optional<T> row) {
    return row.orElseThrow(
        () -> new IllegalArgumentException("The project has nothing with this id."));
  }

  /** Stops the server. */
  @Override
  public void close() {
    project.webhooks().close();
    ground.close();
    providerHttp.close();
  }
}
