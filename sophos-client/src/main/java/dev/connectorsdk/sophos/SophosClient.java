package dev.connectorsdk.sophos;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.RateLimitState;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.NotSentException;
import dev.connectorsdk.core.internal.concurrent.SingleFlight;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.HttpStack;
import dev.connectorsdk.core.internal.http.PathVariables;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
import dev.connectorsdk.sophos.access.ForbiddenExplanation;
import dev.connectorsdk.sophos.access.Operation;
import dev.connectorsdk.sophos.access.RoleAccessTable;
import dev.connectorsdk.sophos.capability.Capabilities;
import dev.connectorsdk.sophos.capability.CapabilityProbe;
import dev.connectorsdk.sophos.capability.ProbeOptions;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.identity.Identity;
import dev.connectorsdk.sophos.identity.Identity.ApiHosts;
import dev.connectorsdk.sophos.tenant.Tenant;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Tag;

/**
 * A client of the Sophos Central APIs for one API credential.
 *
 * <p>Thread-safe: create one client per credential, use it for all calls, and close it at the end.
 * Calls are made in a scope: a tenant, a partner or an organization. The level of the credential,
 * see {@link #identity()}, decides which scopes it can use. A call on a closed client, or in one of
 * its scopes, throws {@link IllegalStateException}.
 */
public final class SophosClient implements AutoCloseable {
  private final HttpStack stack;
  private final ApiBinding.Factory api;
  private final HttpUrl apiUrl;
  private final Hosts hosts;
  private final Http http;
  private final SingleFlight<Identity> identityRequests = new SingleFlight<>("GET /whoami/v1");
  private final ForbiddenAdvisor advisor;
  private volatile @Nullable Identity identity;
  private final SophosClientBuilder settings;

  SophosClient(
      HttpStack stack,
      ApiBinding.Factory api,
      HttpUrl apiUrl,
      ForbiddenAdvisor advisor,
      SophosClientBuilder settings) {
    this.settings = settings;
    this.stack = stack;
    this.api = api;
    this.apiUrl = apiUrl;
    this.hosts = new Hosts(stack.allowedHosts());
    this.http = api.at(apiUrl).create(Http.class);
    this.advisor = advisor;
  }

  /** Returns a client with default settings. Sends nothing. */
  public static SophosClient create(ClientCredentials credentials) {
    return builder().credentials(credentials).build();
  }

  /**
   * Returns a client with default settings and the credential in the environment variables {@code
   * SOPHOS_CLIENT_ID} and {@code SOPHOS_CLIENT_SECRET}. Sends nothing.
   *
   * @throws IllegalArgumentException if a variable is missing or invalid
   */
  public static SophosClient fromEnvironment() {
    return builder().environment(Environment.system()).build();
  }

  /** Returns a builder for a client. */
  public static SophosClientBuilder builder() {
    return new SophosClientBuilder();
  }

  /**
   * Returns a builder with the settings of this client, its credential included: to build a client
   * for another credential, or to {@linkplain SophosClientBuilder#identify prove} one.
   */
  public SophosClientBuilder newBuilder() {
    return settings.copy();
  }

  /**
   * Returns the account that the credential belongs to. Who am I API, GET /whoami/v1; requested
   * once and cached.
   *
   * @throws AuthenticationException if the token endpoint rejects the credential
   */
  public Identity identity() {
    stack.requireOpen();
    Identity known = identity;
    return known != null
        ? known
        : identityRequests.get(stack.options().callTimeout(), this::requestIdentity);
  }

  private Identity requestIdentity(Duration timeout) {
    Identity known = identity; // another caller may have received it in the meantime
    if (known == null) {
      known = advisor.recordLevel(http.whoami(CallTimeout.of(timeout)));
      identity = known;
    }
    return known;
  }

  /**
   * Returns the scope of the tenant that the credential belongs to. Requests the {@link
   * #identity()} unless it is cached.
   *
   * @throws NotSentException if the credential does not belong to a tenant, or the tenant's host is
   *     not on the allow-list
   */
  public TenantScope tenant() {
    levelCheck().require(AccountLevel.TENANT);
    return scope(identity().id(), identity().hosts().flatMap(ApiHosts::dataRegion));
  }

  /**
   * Returns the scope of a tenant of the partner or organization that the credential belongs to.
   * Looks up the tenant's host with one request. With a credential of a tenant, the id must be that
   * of the tenant, and nothing is requested.
   *
   * @throws NotSentException if the credential cannot access the tenant, or the tenant has no host
   *     on the allow-list
   * @throws IllegalArgumentException if the id is blank
   */
  public TenantScope tenant(String id) {
    String checkedId = PathVariables.check("id", id);
    LevelCheck level = levelCheck();
    if (level.is(AccountLevel.PARTNER)) {
      return tenant(partner().tenants().get(checkedId));
    }
    if (level.is(AccountLevel.ORGANIZATION)) {
      return tenant(organization().tenants().get(checkedId));
    }
    level.requireTenant(checkedId);
    return tenant();
  }

  /**
   * Returns the scope of a tenant from a list. Sends nothing but the request for the {@link
   * #identity()}, unless it is cached.
   *
   * @throws NotSentException if the credential cannot access the tenant, or the tenant has no host
   *     on the allow-list
   */
  public TenantScope tenant(Tenant tenant) {
    levelCheck().requireTenant(tenant.id());
    return scope(tenant.id(), tenant.apiHost());
  }

  /**
   * Returns the scope of the partner that the credential belongs to. Requests the {@link
   * #identity()} unless it is cached.
   *
   * @throws NotSentException if the credential does not belong to a partner
   */
  public PartnerScope partner() {
    levelCheck().require(AccountLevel.PARTNER);
    String id = identity().id();
    ApiBinding binding = api.at(globalHost(), "X-Partner-ID", id);
    return new PartnerScope(
        id, binding, probe(AccountLevel.PARTNER, operation -> binding), this::tenant);
  }

  /**
   * Returns the scope of the organization that the credential belongs to. Requests the {@link
   * #identity()} unless it is cached.
   *
   * @throws NotSentException if the credential does not belong to an organization
   */
  public OrganizationScope organization() {
    levelCheck().require(AccountLevel.ORGANIZATION);
    String id = identity().id();
    ApiBinding binding = api.at(globalHost(), "X-Organization-ID", id);
    return new OrganizationScope(
        id, binding, probe(AccountLevel.ORGANIZATION, operation -> binding), this::tenant);
  }

  /**
   * Runs calls on another thread: {@code client.async(c -> c.tenant().alerts().get(id))}. Canceling
   * the future cancels the call in flight.
   *
   * @param <T> the type of the result
   * @throws IllegalStateException if the client is closed
   * @throws java.util.concurrent.RejectedExecutionException if the executor in the options rejects
   *     the task
   */
  public <T> CompletableFuture<T> async(Function<SophosClient, T> calls) {
    return stack.submit(() -> calls.apply(this));
  }

  /**
   * Returns an explanation of a call that failed with 403: the roles that allow it with the
   * evidence for that, other possible causes, and the next step. Sends nothing. No API returns the
   * role of a credential: add it with {@link ForbiddenExplanation#withRole} if it is known.
   */
  public ForbiddenExplanation explain(ForbiddenException failure) {
    return advisor.explain(failure);
  }

  /**
   * Returns the table of service principal roles and operations. It is part of the SDK, loaded at
   * the first use here or by a call that fails with 403, and cached. Sends nothing.
   */
  public RoleAccessTable roleAccessTable() {
    return advisor.table();
  }

  /**
   * Probes what the credential can do, with default options: {@link
   * #probeCapabilities(UnaryOperator)}. Sends about 60 requests.
   */
  public Capabilities probeCapabilities() {
    return probeCapabilities(UnaryOperator.identity());
  }

  /**
   * Probes what the credential can do in its own account: sends each safe read of its level once,
   * one after another. Only GET, the smallest page, no retries; about 60 calls for a tenant.
   *
   * @throws AuthenticationException if the token endpoint rejects the credential
   * @throws IllegalArgumentException if an option is invalid, or the families have no safe read
   */
  public Capabilities probeCapabilities(UnaryOperator<ProbeOptions.Builder> options) {
    LevelCheck level = levelCheck();
    if (level.is(AccountLevel.PARTNER)) {
      return partner().probeCapabilities(options);
    }
    return level.is(AccountLevel.ORGANIZATION)
        ? organization().probeCapabilities(options)
        : tenant().probeCapabilities(options);
  }

  /** Returns what is known about the rate limits of the credential. Sends nothing. */
  public RateLimitState rateLimitState() {
    return api.rateLimitState();
  }

  /** The options of this client. */
  public ClientOptions options() {
    return stack.options();
  }

  /** Cancels calls in flight. An OkHttp client from the options stays open. */
  @Override
  public void close() {
    stack.close();
  }

  private LevelCheck levelCheck() {
    return new LevelCheck(identity());
  }

  private HttpUrl globalHost() {
    return hosts.globalUrl(identity(), apiUrl);
  }

  private TenantScope scope(String id, Optional<String> host) {
    ApiBinding binding = api.at(hosts.tenantUrl(id, host), "X-Tenant-ID", id);
    Supplier<ApiBinding> global = () -> api.at(globalHost(), "X-Tenant-ID", id);
    return new TenantScope(
        id,
        binding,
        global,
        probe(
            AccountLevel.TENANT,
            operation -> operation.host() == Operation.Host.REGIONAL ? binding : global.get()));
  }

  /** Whoami takes no account header, so it has a binding of its own. */
  private CapabilityProbe probe(AccountLevel scope, Function<Operation, ApiBinding> bindings) {
    ApiBinding whoami = api.at(apiUrl);
    Supplier<RoleAccessTable> table = advisor::table;
    Function<Operation, ApiBinding> binding =
        operation -> operation.family().equals("whoami") ? whoami : bindings.apply(operation);
    return whoami.resource(CapabilityProbe.class, scope, identity().level(), table, binding);
  }

  interface Http {
    @GET("whoami/v1")
    Identity whoami(@Tag CallTimeout timeout);
  }
}
