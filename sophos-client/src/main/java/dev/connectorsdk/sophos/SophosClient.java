package dev.connectorsdk.sophos;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.NotSentException;
import dev.connectorsdk.core.internal.concurrent.SingleFlight;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.CallTimeout;
import dev.connectorsdk.core.internal.http.HttpStack;
import dev.connectorsdk.core.internal.http.PathVariables;
import dev.connectorsdk.sophos.access.ForbiddenExplanation;
import dev.connectorsdk.sophos.access.HostKind;
import dev.connectorsdk.sophos.access.Operation;
import dev.connectorsdk.sophos.access.RoleAccessTable;
import dev.connectorsdk.sophos.capability.Capabilities;
import dev.connectorsdk.sophos.capability.CapabilityProbe;
import dev.connectorsdk.sophos.capability.ProbePlan;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.identity.Identity;
import dev.connectorsdk.sophos.identity.Identity.ApiHosts;
import dev.connectorsdk.sophos.tenant.Tenant;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Tag;

/**
 * A client of the Sophos Central APIs for one API credential.
 *
 * <p>Thread-safe; keep one for as long as calls are made, then close it. Calls are made in a scope:
 * a tenant, a partner or an organization. Which ones a credential reaches depends on its level,
 * which the service tells: {@link #identity()}. A call on a closed client, or in one of its scopes,
 * is an {@link IllegalStateException}.
 */
public final class SophosClient implements AutoCloseable {
  private final HttpStack stack;
  private final ApiBinding.Factory api;
  private final HttpUrl apiUrl;
  private final Hosts hosts;
  private final Http http;
  private final SingleFlight<Identity> identityRequests = new SingleFlight<>("GET /whoami/v1");
  private final ForbiddenAdvisor denials;
  private volatile @Nullable Identity identity;
  private final SophosClientBuilder settings;

  SophosClient(
      HttpStack stack,
      ApiBinding.Factory api,
      HttpUrl apiUrl,
      ForbiddenAdvisor denials,
      SophosClientBuilder settings) {
    this.settings = settings;
    this.stack = stack;
    this.api = api;
    this.apiUrl = apiUrl;
    this.hosts = new Hosts(stack.allowedHosts());
    this.http = api.at(apiUrl).create(Http.class);
    this.denials = denials;
  }

  /** A client with all defaults. Sends nothing. */
  public static SophosClient create(ClientCredentials credentials) {
    return builder().credentials(credentials).build();
  }

  /**
   * A client with the credential in {@code SOPHOS_CLIENT_ID} and {@code SOPHOS_CLIENT_SECRET}, and
   * all defaults. Sends nothing.
   *
   * @throws IllegalArgumentException if a variable is not set, or is not what it should be
   */
  public static SophosClient fromEnvironment() {
    return builder().environment(Environment.system()).build();
  }

  /** Starts a client with settings of one's own. */
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
   * The account that the credential belongs to. Who am I API, GET /whoami/v1; asked once and kept.
   *
   * @throws AuthenticationException if the credential is refused
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
      known = denials.noted(http.whoami(CallTimeout.of(timeout)));
      identity = known;
    }
    return known;
  }

  /**
   * The tenant that the credential belongs to. Asks who is calling, if that is not known yet.
   *
   * @throws NotSentException if the credential does not belong to a tenant, or the tenant's host is
   *     not on the allow-list
   */
  public TenantScope tenant() {
    reach().require(AccountLevel.TENANT);
    return scope(identity().id(), identity().hosts().flatMap(ApiHosts::dataRegion));
  }

  /**
   * A tenant of the partner or organization that the credential belongs to; asks for the tenant's
   * host with one call. For a credential of a tenant: that tenant itself.
   *
   * @throws NotSentException if the credential does not reach the tenant, or the tenant has no host
   *     on the allow-list
   * @throws IllegalArgumentException if the id is blank
   */
  public TenantScope tenant(String id) {
    String wanted = PathVariables.check("id", id);
    LevelCheck reach = reach();
    if (reach.is(AccountLevel.PARTNER)) {
      return tenant(partner().tenants().get(wanted));
    }
    if (reach.is(AccountLevel.ORGANIZATION)) {
      return tenant(organization().tenants().get(wanted));
    }
    reach.requireTenant(wanted);
    return tenant();
  }

  /**
   * A tenant that was listed before. Sends nothing, except to ask who is calling if that is not
   * known yet.
   *
   * @throws NotSentException if the credential does not reach the tenant, or the tenant has no host
   *     on the allow-list
   */
  public TenantScope tenant(Tenant tenant) {
    reach().requireTenant(tenant.id());
    return scope(tenant.id(), tenant.apiHost());
  }

  /**
   * The partner that the credential belongs to. Asks who is calling, if that is not known yet.
   *
   * @throws NotSentException if the credential does not belong to a partner
   */
  public PartnerScope partner() {
    reach().require(AccountLevel.PARTNER);
    String id = identity().id();
    ApiBinding wire = api.at(globalHost(), "X-Partner-ID", id);
    return new PartnerScope(id, wire, probe(AccountLevel.PARTNER, operation -> wire));
  }

  /**
   * The organization that the credential belongs to. Asks who is calling, if that is not known yet.
   *
   * @throws NotSentException if the credential does not belong to an organization
   */
  public OrganizationScope organization() {
    reach().require(AccountLevel.ORGANIZATION);
    String id = identity().id();
    ApiBinding wire = api.at(globalHost(), "X-Organization-ID", id);
    return new OrganizationScope(id, wire, probe(AccountLevel.ORGANIZATION, operation -> wire));
  }

  /**
   * Runs calls on another thread: {@code client.async(c -> c.tenant().alerts().get(id))}.
   * Cancelling the future cancels the call in flight.
   *
   * @param <T> what the calls bring
   * @throws IllegalStateException if the client is closed
   * @throws java.util.concurrent.RejectedExecutionException if an executor from the options takes
   *     no more
   */
  public <T> CompletableFuture<T> async(Function<SophosClient, T> calls) {
    return stack.submit(() -> calls.apply(this));
  }

  /**
   * Why a call of this client may have been refused: which roles could do it and how sure that is,
   * what else may be the cause, and what to do now. Sends nothing. No API tells the role of a
   * credential: add it with {@link ForbiddenExplanation#withRole} if it is known.
   */
  public ForbiddenExplanation explain(ForbiddenException refusal) {
    return denials.explain(refusal);
  }

  /**
   * What is known of each service principal role and each operation. Read from the SDK itself when
   * it is first wanted, here or by a refused call, and kept. Sends nothing.
   */
  public RoleAccessTable roleKnowledge() {
    return denials.knowledge();
  }

  /** What the credential can do, with all defaults: {@link #capabilities(UnaryOperator)}. */
  public Capabilities capabilities() {
    return capabilities(UnaryOperator.identity());
  }

  /**
   * Finds out what the credential can really do in its own account, by asking for each safe read of
   * its level once, one after another: only GET, the smallest page, no retry, within the bounds of
   * the plan. About 60 calls for a tenant.
   *
   * @throws AuthenticationException if the credential is refused
   * @throws IllegalArgumentException if a bound makes no sense, or no operation is in the plan
   */
  public Capabilities capabilities(UnaryOperator<ProbePlan.Builder> plan) {
    LevelCheck reach = reach();
    if (reach.is(AccountLevel.PARTNER)) {
      return partner().capabilities(plan);
    }
    return reach.is(AccountLevel.ORGANIZATION)
        ? organization().capabilities(plan)
        : tenant().capabilities(plan);
  }

  /** The settings of this client. */
  public ClientOptions options() {
    return stack.options();
  }

  /** Ends calls under way. An OkHttp client that was handed in stays open. */
  @Override
  public void close() {
    stack.close();
  }

  private LevelCheck reach() {
    return new LevelCheck(identity());
  }

  private HttpUrl globalHost() {
    return identity()
        .hosts()
        .flatMap(ApiHosts::global)
        .filter(host -> !host.isBlank())
        .map(host -> hosts.baseUrl(host, "The global host that whoami names"))
        .orElse(apiUrl);
  }

  private TenantScope scope(String id, Optional<String> host) {
    String what = "The scope of tenant " + id;
    String named =
        host.filter(text -> !text.isBlank())
            .orElseThrow(
                () ->
                    new NotSentException(
                        what,
                        "was not opened: the service names no API host for this tenant.",
                        "It is probably not activated yet: have it activated in Sophos Central, or"
                            + " skip it with tenants().reachable(…)."));
    ApiBinding wire = api.at(hosts.baseUrl(named, what), "X-Tenant-ID", id);
    return new TenantScope(
        id,
        wire,
        probe(
            AccountLevel.TENANT,
            operation ->
                operation.host() == HostKind.REGIONAL
                    ? wire
                    : api.at(globalHost(), "X-Tenant-ID", id)));
  }

  /** Who am I takes no account header: it goes the way that {@link #identity()} went. */
  private CapabilityProbe probe(AccountLevel scope, Function<Operation, ApiBinding> wires) {
    return new CapabilityProbe(
        scope,
        identity().level(),
        denials::knowledge,
        operation -> operation.family().equals("whoami") ? api.at(apiUrl) : wires.apply(operation));
  }

  interface Http {
    @GET("whoami/v1")
    Identity whoami(@Tag CallTimeout timeout);
  }
}
