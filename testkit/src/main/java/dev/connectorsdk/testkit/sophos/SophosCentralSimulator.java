package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Faults;
import dev.connectorsdk.testkit.http.LoopbackServers;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.http.Traffic;
import dev.connectorsdk.testkit.http.TrustMaterial;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Sophos Central on loopback servers: an identity server, a global one, and one for each data
 * region, each on a port of its own, so that a call to the wrong host is noticed. It has state of
 * its own and is driven through HTTP by any client; a test plays the admin through this class.
 *
 * <pre>{@code
 * try (SophosCentralSimulator sophos = SophosCentralSimulator.start()) {
 *   sophos.tenant().addAlerts(250);
 *   SimulatedCredential credential = sophos.tenantCredential();
 *   // give your client sophos.identityUrl(), sophos.globalUrl() and the credential,
 *   // let it work, then look at what came in:
 *   assertEquals(1, sophos.traffic().count("POST", "/api/v2/oauth2/token"));
 *   assertEquals(List.of(), sophos.unexpected());
 * }
 * }</pre>
 *
 * <p>It starts with a tenant in {@code eu01} that has a credential of each service principal role,
 * a partner with seven tenants over three regions (one without an API host, one that refuses its
 * partner), and an organization with three tenants. Alerts and endpoints are there in small
 * numbers; add as many as a test needs.
 */
public final class SophosCentralSimulator implements AutoCloseable {
  private final LoopbackServers ground;
  private final Hosts hosts;
  private final World world;
  private final SimulatedCredentials credentials;
  private final SimulatedTokens tokens;
  private final SeededAccounts accounts;

  private SophosCentralSimulator(Builder builder) {
    Ids ids = new Ids(builder.seed);
    hosts = new Hosts();
    ground =
        builder.https ? LoopbackServers.https(builder.clock) : LoopbackServers.http(builder.clock);
    Clock clock = ground.clock();
    world = new World(ids, new Samples(clock, ids), hosts);
    credentials = new SimulatedCredentials(clock, ids);
    tokens = new SimulatedTokens(clock, ids, builder.tokenLifetime);
    new Servers(ground, hosts, ids, builder)
        .start(
            world, credentials, tokens, new AuthFilter(world, credentials, tokens, builder.rules));
    accounts = SeededAccounts.in(world, credentials, builder);
  }

  /** Starts a simulator for plain HTTP with the world described above. */
  public static SophosCentralSimulator start() {
    return builder().start();
  }

  /** Starts describing another simulator. */
  public static Builder builder() {
    return new Builder();
  }

  /** The token endpoint's server: stands for {@code https://id.sophos.com}. */
  public URI identityUrl() {
    return hosts.identity();
  }

  /** The global server: stands for {@code https://api.central.sophos.com}. */
  public URI globalUrl() {
    return hosts.global();
  }

  /**
   * The server of a data region: stands for {@code https://api-<region>.central.sophos.com}.
   *
   * @throws IllegalArgumentException if the simulator has no such region
   */
  public URI regionUrl(String region) {
    return hosts.region(region);
  }

  /** What a client must trust to speak HTTPS with this simulator; absent with plain HTTP. */
  public Optional<TrustMaterial> trust() {
    return ground.trust();
  }

  /** The clock that tokens and credentials expire by. */
  public Clock clock() {
    return ground.clock();
  }

  /** Every call so far, with secrets masked. */
  public Traffic traffic() {
    return ground.traffic();
  }

  /** The calls to paths that this simulator does not know: mistakes of the client, as a rule. */
  public List<RecordedCall> unexpected() {
    return traffic().unexpected();
  }

  /** Where tests script what goes wrong. */
  public Faults faults() {
    return ground.faults();
  }

  /** Where tests make, end and change API credentials. */
  public SimulatedCredentials credentials() {
    return credentials;
  }

  /** Where tests shorten and revoke tokens. */
  public SimulatedTokens tokens() {
    return tokens;
  }

  /** The tenant of {@link #tenantCredential()}; it has 12 alerts and 8 endpoints at the start. */
  public SimulatedTenant tenant() {
    return accounts.tenant();
  }

  /** The partner of {@link #partnerCredential()}. */
  public SimulatedParentAccount partner() {
    return accounts.partner();
  }

  /** The organization of {@link #organizationCredential()}. */
  public SimulatedParentAccount organization() {
    return accounts.organization();
  }

  /** Adds a tenant that nobody manages. */
  public SimulatedTenant addTenant(String name, String region) {
    return world.addTenant(name, region);
  }

  /** Adds a partner without tenants. */
  public SimulatedParentAccount addPartner() {
    return world.addEstate(AccountLevel.PARTNER);
  }

  /** Adds an organization without tenants. */
  public SimulatedParentAccount addOrganization() {
    return world.addEstate(AccountLevel.ORGANIZATION);
  }

  /** A tenant credential that may do everything, as the tests may have changed it meanwhile. */
  public SimulatedCredential tenantCredential() {
    return credential(ServiceRole.SUPER_ADMIN);
  }

  /** The tenant's credential of a role. */
  public SimulatedCredential credential(ServiceRole role) {
    return current(accounts.byRole(role));
  }

  /**
   * The tenant's credential of a role, by the name that the console shows.
   *
   * @throws IllegalArgumentException if there is no such service principal role
   */
  public SimulatedCredential credential(String roleName) {
    return credential(ServiceRole.of(roleName));
  }

  /** The partner's credential, which may do everything. */
  public SimulatedCredential partnerCredential() {
    return current(accounts.partnerCredential());
  }

  /** The organization's credential, which may do everything. */
  public SimulatedCredential organizationCredential() {
    return current(accounts.organizationCredential());
  }

  /** Stops all servers. */
  @Override
  public void close() {
    ground.close();
  }

  @Override
  public String toString() {
    return "SophosCentralSimulator[" + hosts.identity() + ", " + hosts.global() + "]";
  }

  private SimulatedCredential current(SimulatedCredential seeded) {
    return credentials.find(seeded.clientId()).orElse(seeded);
  }

  /** What a simulator is like; every setting has a usual value. */
  public static final class Builder {
    boolean https;
    Clock clock = Clock.systemUTC();
    Duration tokenLifetime = Duration.ofHours(1);
    RoleRules rules = RoleRules.documented();
    long seed = 1;
    int alerts = 12;
    int endpoints = 8;
    List<String> regions = List.of("eu01", "us03", "au01");
    boolean keyOnLastAlertPage;
    boolean adminListsNamePages = true;
    int firstPort;

    private Builder() {}

    /** Speaks HTTPS, with certificates of its own. */
    public Builder https() {
      https = true;
      return this;
    }

    /** The clock to live by; the system's by default. */
    public Builder clock(Clock chosen) {
      clock = chosen;
      return this;
    }

    /** How long tokens live; an hour by default. */
    public Builder tokenLifetime(Duration chosen) {
      tokenLifetime = chosen;
      return this;
    }

    /** What roles may call; by default what Sophos documents or was seen live. */
    public Builder roleRules(RoleRules chosen) {
      rules = chosen;
      return this;
    }

    /** Where made-up ids and data come from: the same seed, the same data. */
    public Builder seed(long chosen) {
      seed = chosen;
      return this;
    }

    /** How many alerts and endpoints each tenant of the first world has. */
    public Builder sizes(int alertsEach, int endpointsEach) {
      alerts = alertsEach;
      endpoints = endpointsEach;
      return this;
    }

    /**
     * The data regions, three or more; {@code eu01}, {@code us03}, {@code au01} by default. The
     * first one holds the tenant of {@link #tenant()}.
     *
     * @throws IllegalArgumentException if fewer than three are given
     */
    public Builder regions(String... names) {
      if (names.length < 3) {
        throw new IllegalArgumentException("The first world wants three regions or more");
      }
      regions = List.of(names);
      return this;
    }

    /** Makes the last page of alerts name a next key, which leads to an empty page. */
    public Builder keyOnLastAlertPage() {
      keyOnLastAlertPage = true;
      return this;
    }

    /** Makes admin lists leave out {@code pages}, as the newest official sample does. */
    public Builder withoutAdminPages() {
      adminListsNamePages = false;
      return this;
    }

    /**
     * Serves on fixed ports from this one up: identity, global, then the regions in their order.
     * Without it, each server takes a free port.
     */
    public Builder firstPort(int port) {
      firstPort = port;
      return this;
    }

    /**
     * Starts it.
     *
     * @throws java.io.UncheckedIOException if a port cannot be opened
     */
    public SophosCentralSimulator start() {
      return new SophosCentralSimulator(this);
    }
  }
}
