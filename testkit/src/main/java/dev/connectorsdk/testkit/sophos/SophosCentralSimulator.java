package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Faults;
import dev.connectorsdk.testkit.http.LoopbackServers;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.http.Traffic;
import dev.connectorsdk.testkit.http.TrustMaterial;
import dev.connectorsdk.testkit.sophos.internal.SophosServers;
import dev.connectorsdk.testkit.sophos.internal.SophosSettings;
import dev.connectorsdk.testkit.sophos.internal.account.Accounts;
import dev.connectorsdk.testkit.sophos.internal.account.CredentialStore;
import dev.connectorsdk.testkit.sophos.internal.account.SeededAccounts;
import dev.connectorsdk.testkit.sophos.internal.account.ServerUrls;
import dev.connectorsdk.testkit.sophos.internal.account.TokenStore;
import dev.connectorsdk.testkit.sophos.internal.data.RandomIds;
import dev.connectorsdk.testkit.sophos.internal.data.TenantData;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Simulates Sophos Central on loopback servers: an identity server, a global one, and one for each
 * data region, each on its own port, so that a call to the wrong host fails. Any HTTP client can
 * call it; a test does through this class what admins do in the console.
 *
 * <pre>{@code
 * try (SophosCentralSimulator sophos = SophosCentralSimulator.start()) {
 *   sophos.tenant().addAlerts(250);
 *   SimulatedCredential credential = sophos.tenantCredential();
 *   // configure your client with sophos.identityUrl(), sophos.globalUrl() and the credential,
 *   // call it, then check the recorded calls:
 *   assertEquals(1, sophos.traffic().count("POST", "/api/v2/oauth2/token"));
 *   assertEquals(List.of(), sophos.unexpected());
 * }
 * }</pre>
 *
 * <p>It starts with a tenant in {@code eu01} that has a credential of each service principal role,
 * a partner with seven tenants in three regions (one without an API host, one that denies its
 * partner access), and an organization with three tenants. Each tenant has a few alerts and
 * endpoints; a test can add more.
 */
public final class SophosCentralSimulator implements AutoCloseable {
  private final LoopbackServers servers;
  private final ServerUrls urls = new ServerUrls();
  private final Accounts accounts;
  private final CredentialStore credentials;
  private final TokenStore tokens;
  private final SeededAccounts seeded;

  SophosCentralSimulator(SophosSettings settings) {
    RandomIds ids = new RandomIds(settings.seed);
    servers =
        settings.https
            ? LoopbackServers.https(settings.clock)
            : LoopbackServers.http(settings.clock);
    Clock clock = servers.clock();
    accounts = new Accounts(ids, new TenantData(clock, ids), urls);
    credentials = new CredentialStore(clock, ids);
    tokens = new TokenStore(clock, ids, settings.tokenLifetime);
    new SophosServers(servers, urls, ids, settings).start(accounts, credentials, tokens);
    seeded =
        SeededAccounts.create(
            accounts,
            credentials,
            settings.regions,
            tenant -> {
              tenant.addAlerts(settings.alerts);
              tenant.addEndpoints(settings.endpoints);
            });
  }

  /** Starts a simulator over plain HTTP with the default settings. */
  public static SophosCentralSimulator start() {
    return builder().start();
  }

  /** Returns a builder for a simulator with other settings. */
  public static SophosCentralSimulatorBuilder builder() {
    return new SophosCentralSimulatorBuilder();
  }

  /** Returns the base URL of the token endpoint, in place of {@code https://id.sophos.com}. */
  public URI identityUrl() {
    return urls.identity();
  }

  /** Returns the base URL of the global API, in place of {@code https://api.central.sophos.com}. */
  public URI globalUrl() {
    return urls.global();
  }

  /**
   * Returns the base URL of a data region, in place of {@code
   * https://api-<region>.central.sophos.com}.
   *
   * @throws IllegalArgumentException if the simulator has no such region
   */
  public URI regionUrl(String region) {
    return urls.region(region);
  }

  /** Returns the certificates that a client must trust; absent with plain HTTP. */
  public Optional<TrustMaterial> trust() {
    return servers.trust();
  }

  /** Returns the clock by which tokens and credentials expire. */
  public Clock clock() {
    return servers.clock();
  }

  /** Returns the recorded calls, with secrets masked. */
  public Traffic traffic() {
    return servers.traffic();
  }

  /** Returns the calls to paths without a route, which are usually mistakes of the client. */
  public List<RecordedCall> unexpected() {
    return traffic().unexpected();
  }

  /** Returns the faults to inject. */
  public Faults faults() {
    return servers.faults();
  }

  /** Returns the API credentials, to create, change and expire them. */
  public SimulatedCredentials credentials() {
    return credentials;
  }

  /** Returns the issued tokens, to revoke them and to shorten their lifetime. */
  public SimulatedTokens tokens() {
    return tokens;
  }

  /**
   * Returns the tenant of {@link #tenantCredential()}, by default with 12 alerts and 8 endpoints.
   */
  public SimulatedTenant tenant() {
    return seeded.tenant();
  }

  /** Returns the partner of {@link #partnerCredential()}. */
  public SimulatedParentAccount partner() {
    return seeded.partner();
  }

  /** Returns the organization of {@link #organizationCredential()}. */
  public SimulatedParentAccount organization() {
    return seeded.organization();
  }

  /**
   * Adds a tenant without a partner or an organization.
   *
   * @throws IllegalArgumentException if the simulator has no such region
   */
  public SimulatedTenant addTenant(String name, String region) {
    return accounts.addTenant(name, region);
  }

  /** Adds a partner without tenants. */
  public SimulatedParentAccount addPartner() {
    return accounts.addParent(AccountLevel.PARTNER);
  }

  /** Adds an organization without tenants. */
  public SimulatedParentAccount addOrganization() {
    return accounts.addParent(AccountLevel.ORGANIZATION);
  }

  /** Returns the current state of the tenant's Super Admin credential. */
  public SimulatedCredential tenantCredential() {
    return credential(ServiceRole.SUPER_ADMIN);
  }

  /** Returns the current state of the tenant's credential of a role. */
  public SimulatedCredential credential(ServiceRole role) {
    return current(seeded.tenantCredential(role));
  }

  /**
   * Returns the current state of the tenant's credential of a role, by the name in the console.
   *
   * @throws IllegalArgumentException if there is no such service principal role
   */
  public SimulatedCredential credential(String roleName) {
    return credential(ServiceRole.of(roleName));
  }

  /** Returns the current state of the partner's Super Admin credential. */
  public SimulatedCredential partnerCredential() {
    return current(seeded.partnerCredential());
  }

  /** Returns the current state of the organization's Super Admin credential. */
  public SimulatedCredential organizationCredential() {
    return current(seeded.organizationCredential());
  }

  /** Stops all servers. */
  @Override
  public void close() {
    servers.close();
  }

  @Override
  public String toString() {
    return "SophosCentralSimulator[" + urls.identity() + ", " + urls.global() + "]";
  }

  /** Enforces the documented rates and uses up what a credential may call now. */
  void useUpRates(String clientId) {
    credentials.useUpRates(clientId);
  }

  private SimulatedCredential current(SimulatedCredential original) {
    return credentials.find(original.clientId()).orElse(original);
  }
}
