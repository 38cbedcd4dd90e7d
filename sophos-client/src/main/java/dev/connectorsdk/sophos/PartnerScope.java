package dev.connectorsdk.sophos;

import dev.connectorsdk.core.CallOptions;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.raw.RawApi;
import dev.connectorsdk.sophos.audit.AuditEvents;
import dev.connectorsdk.sophos.capability.Capabilities;
import dev.connectorsdk.sophos.capability.CapabilityProbe;
import dev.connectorsdk.sophos.capability.ProbeOptions;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.license.Licenses;
import dev.connectorsdk.sophos.partner.Billing;
import dev.connectorsdk.sophos.partner.NewTenants;
import dev.connectorsdk.sophos.partner.PartnerAdmins;
import dev.connectorsdk.sophos.role.Roles;
import dev.connectorsdk.sophos.siem.Siem;
import dev.connectorsdk.sophos.siem.SiemFeeds;
import dev.connectorsdk.sophos.tenant.Tenant;
import dev.connectorsdk.sophos.tenant.Tenants;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A view of a client that is bound to its partner: calls go to the global host with the id of the
 * partner as {@code X-Partner-ID}. Usable until the client is closed.
 */
public final class PartnerScope {
  private final String id;
  private final ApiBinding binding;
  private final CapabilityProbe probe;
  private final Function<Tenant, TenantScope> scopes;

  PartnerScope(
      String id, ApiBinding binding, CapabilityProbe probe, Function<Tenant, TenantScope> scopes) {
    this.id = id;
    this.binding = binding;
    this.probe = probe;
    this.scopes = scopes;
  }

  /** The id of the partner, in the letter case of the response. */
  public String id() {
    return id;
  }

  /**
   * Returns the same scope with other options of its calls and of those to tenants, beside those
   * that it has.
   *
   * @throws IllegalArgumentException if an option is invalid
   */
  public PartnerScope with(UnaryOperator<CallOptions.Builder> options) {
    CallOptions built = options.apply(CallOptions.builder()).build();
    return new PartnerScope(
        id, binding.with(built), probe, tenant -> scopes.apply(tenant).with(built));
  }

  /** Returns the roles of the partner itself. */
  public Roles roles() {
    return binding.resource(Roles.class, "partner");
  }

  /** Returns the administrators of the partner itself. */
  public PartnerAdmins admins() {
    return binding.resource(PartnerAdmins.class);
  }

  /** Returns the billing of the partner: the usage of its tenants. */
  public Billing billing() {
    return binding.resource(Billing.class);
  }

  /** Returns the licenses of the partner. */
  public Licenses licenses() {
    return binding.resource(Licenses.class);
  }

  /** Returns the tenants of the partner. */
  public Tenants tenants() {
    return binding.resource(Tenants.class, AccountLevel.PARTNER);
  }

  /** Returns the creation of tenants. */
  public NewTenants newTenants() {
    return binding.resource(NewTenants.class);
  }

  /** Returns the audit events of the partner; unverified, see there. */
  public AuditEvents auditEvents() {
    return binding.resource(AuditEvents.class);
  }

  /** Returns feeds of the events and alerts of all tenants for a SIEM. */
  public SiemFeeds siem() {
    Function<Consumer<Tenant>, Paged<Tenant>> reachable = tenants()::reachable;
    Function<Tenant, Siem> siem = tenant -> scopes.apply(tenant).siem();
    return binding.resource(SiemFeeds.class, reachable, siem);
  }

  /**
   * Does a piece of work for each tenant, with default options: {@link #forEachTenant(Function,
   * UnaryOperator)}.
   */
  public <R extends @Nullable Object> FanOutResult<R> forEachTenant(Function<TenantScope, R> work) {
    return forEachTenant(work, UnaryOperator.identity());
  }

  /**
   * Does a piece of work for each tenant, several at once on threads of the client, virtual ones
   * where the runtime has them. All share the rate limits of the client. Returns the result or the
   * failure of each tenant; one that cannot be called is skipped. An interrupt cancels the calls in
   * flight and returns the outcomes up to then.
   *
   * @param work the calls in the scope of a tenant; may return null
   * @param <R> the type of the results
   * @throws dev.connectorsdk.core.error.AuthenticationException if the credential is refused
   * @throws dev.connectorsdk.core.error.ApiException if the tenants cannot be listed
   * @throws IllegalArgumentException if an option is invalid
   * @throws IllegalStateException if the client is closed, or the checkpoint is invalid
   * @throws RuntimeException any other exception of the work or of a listener, which ends the run
   */
  public <R extends @Nullable Object> FanOutResult<R> forEachTenant(
      Function<TenantScope, R> work, UnaryOperator<FanOutOptions.Builder> options) {
    FanOutOptions checked = options.apply(FanOutOptions.builder()).build();
    return new FanOut<>(binding, tenants().list(), scopes, work, checked).run();
  }

  /** Returns the calls of any operation by its path, in this scope. */
  public RawApi raw() {
    return binding.resource(RawApi.class, SophosClient.class, Map.of());
  }

  /**
   * Probes what the credential can do in this scope, with default options: {@link
   * #probeCapabilities(UnaryOperator)}.
   */
  public Capabilities probeCapabilities() {
    return probeCapabilities(UnaryOperator.identity());
  }

  /**
   * Probes what the credential can do in this scope: sends each safe read of the partner level
   * once, one after another. Only GET, the smallest page, no retries.
   *
   * @throws dev.connectorsdk.core.error.AuthenticationException if the credential is refused
   * @throws IllegalArgumentException if an option is invalid, or the families have no safe read
   */
  public Capabilities probeCapabilities(UnaryOperator<ProbeOptions.Builder> options) {
    return probe.run(options);
  }
}
