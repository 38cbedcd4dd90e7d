package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.Faults;
import dev.connectorsdk.testkit.http.LoopbackServers;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.http.Traffic;
import dev.connectorsdk.testkit.http.TrustMaterial;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.StackOneServer;
import dev.connectorsdk.testkit.stackone.internal.StackOneSettings;
import dev.connectorsdk.testkit.stackone.internal.connector.ProviderHttp;
import dev.connectorsdk.testkit.stackone.internal.profile.Dashboard;
import dev.connectorsdk.testkit.stackone.internal.profile.Profile;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Simulates a StackOne project on a loopback port, for tests of code that calls StackOne.
 *
 * <p>It stores connector profiles, connect sessions and linked accounts, and its Sophos actions
 * call a simulated Sophos Central over HTTP. Any HTTP client can call it; {@link #dashboard()} and
 * {@link #customer()} replace what people do in a browser.
 *
 * <pre>{@code
 * try (StackOneSimulator stackOne = StackOneSimulator.start()) {
 *   stackOne.dashboard().createProfile(ProfileForm.sophos("Sophos", clientId, clientSecret));
 *   MyService service = new MyService(stackOne.apiUrl(), stackOne.apiKey().reveal());
 *   URI link = service.invite("customer-1", "Customer One");
 *   stackOne.customer().open(link);
 *   assertThat(service.linkedAccounts()).hasSize(1);
 * }
 * }</pre>
 *
 * <p>Written from StackOne's public specification and documentation. Safe for use by many threads.
 */
public final class StackOneSimulator implements AutoCloseable {
  private final LoopbackServers servers;
  private final URI apiUrl;
  private final Project project;
  private final SimulatedCustomer customer;
  private final SimulatedApiKey apiKey;
  private final ProviderHttp providerHttp;

  StackOneSimulator(StackOneSettings settings) {
    this.servers =
        settings.https
            ? LoopbackServers.https(settings.clock)
            : LoopbackServers.http(settings.clock);
    StackOneServer assembly = new StackOneServer(settings, servers.clock());
    this.project = assembly.project();
    this.customer = assembly.customer();
    this.providerHttp = assembly.providerHttp();
    this.apiKey = project.keys().add("main", EnumSet.allOf(ApiKeyScope.class));
    this.apiUrl = servers.serve("stackone", settings.port, assembly.router());
  }

  /** Starts a simulator over plain HTTP, with an empty project and without a Sophos Central. */
  public static StackOneSimulator start() {
    return builder().start();
  }

  /** Returns a builder for a simulator with other settings. */
  public static StackOneSimulatorBuilder builder() {
    return new StackOneSimulatorBuilder();
  }

  /**
   * Returns the base URL, in place of {@code https://api.stackone.com}, without a slash at the end.
   */
  public URI apiUrl() {
    return apiUrl;
  }

  /** Returns the API key with all scopes. */
  public SimulatedApiKey apiKey() {
    return apiKey;
  }

  /**
   * Adds an API key with some scopes.
   *
   * @throws IllegalArgumentException if there is a key with the label
   */
  public SimulatedApiKey addApiKey(String label, ApiKeyScope... scopes) {
    return project.keys().add(label, Set.of(scopes));
  }

  /** Disables a key, which is rejected with 401 from now on. */
  public void disable(SimulatedApiKey key) {
    project.keys().disable(key);
  }

  /** Enables a disabled key. */
  public void enable(SimulatedApiKey key) {
    project.keys().enable(key);
  }

  /** Returns the dashboard, to create and change connector profiles. */
  public SimulatedDashboard dashboard() {
    return Dashboard.now(project);
  }

  /** Returns the customer, to open auth links. */
  public SimulatedCustomer customer() {
    return customer;
  }

  /** Returns the webhooks, to receive account events. */
  public SimulatedWebhooks webhooks() {
    return project.webhooks();
  }

  /** Returns the permissions of users of connected products. */
  public SimulatedPermissions permissions() {
    return project.permissions();
  }

  /** Returns the current connector profiles, oldest first. */
  public List<SimulatedProfile> profiles() {
    project.delayedChanges().runDue();
    return List.copyOf(project.profiles().rows());
  }

  /** Returns a connector profile; absent if there is none with the id. */
  public Optional<SimulatedProfile> profile(String id) {
    project.delayedChanges().runDue();
    return project.profiles().find(id).map(found -> found);
  }

  /** Returns the current linked accounts, oldest first. */
  public List<SimulatedAccount> accounts() {
    project.delayedChanges().runDue();
    return List.copyOf(project.accounts().rows());
  }

  /** Returns a linked account; absent if there is none with the id. */
  public Optional<SimulatedAccount> account(String id) {
    project.delayedChanges().runDue();
    return project.accounts().find(id).map(found -> found);
  }

  /**
   * Links generated accounts under a profile: most of them active, some in error, some suspended.
   * They are the same for the same seed and order. Each is computed when a call reads it and stored
   * only after a change, so a million need almost no memory.
   *
   * @throws IllegalArgumentException if there is no such profile, or the count is negative
   */
  public void addAccounts(String profileId, int count) {
    Profile profile = require(project.profiles().find(profileId));
    project.accounts().addSeries(profile, count, project.ids().seed());
  }

  /**
   * Adds a sync of an action for an account, as a newer server has them, and returns its id.
   *
   * @param rows the stored rows, JSON objects
   * @throws IllegalArgumentException if there is no such account
   */
  public String addSync(String accountId, String action, String name, List<?> rows) {
    require(project.accounts().find(accountId));
    return project.namedSyncs().add(accountId, action, name, rows);
  }

  /** Returns the current connect sessions, oldest first. */
  public List<SimulatedSession> sessions() {
    return List.copyOf(project.sessions().rows());
  }

  /**
   * Puts an account into error, as if the provider had rejected its credentials between two calls.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public void fail(String accountId, AccountFailure failure) {
    require(project.accounts().find(accountId));
    project.accounts().fail(accountId, failure.code(), "The provider refused the credentials.");
  }

  /**
   * Changes the properties of an account in responses, to values that no operation would store.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public void editAccount(String id, Consumer<Map<String, @Nullable Object>> edit) {
    require(project.accounts().find(id));
    project.accounts().edit(id, document -> document.edited(edit));
  }

  /**
   * Changes the properties of a profile in responses, to values that no operation would store.
   *
   * @throws IllegalArgumentException if there is no such profile
   */
  public void editProfile(String id, Consumer<Map<String, @Nullable Object>> edit) {
    require(project.profiles().find(id));
    project.profiles().edit(id, document -> document.edited(edit));
  }

  /** Returns the certificates that a client must trust; absent with plain HTTP. */
  public Optional<TrustMaterial> trust() {
    return servers.trust();
  }

  /** Returns the recorded calls, with secrets masked. */
  public Traffic traffic() {
    return servers.traffic();
  }

  /** Returns the faults to inject. */
  public Faults faults() {
    return servers.faults();
  }

  /** Returns the calls to paths without a route, which are usually mistakes of the client. */
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
    servers.close();
    providerHttp.close();
  }
}
