package dev.connectorsdk.sophos;

import dev.connectorsdk.core.CallOptions;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.raw.RawApi;
import dev.connectorsdk.sophos.accesstoken.AccessTokens;
import dev.connectorsdk.sophos.admin.Admins;
import dev.connectorsdk.sophos.alert.Alerts;
import dev.connectorsdk.sophos.attestation.Attestations;
import dev.connectorsdk.sophos.audit.AuditEvents;
import dev.connectorsdk.sophos.capability.Capabilities;
import dev.connectorsdk.sophos.capability.CapabilityProbe;
import dev.connectorsdk.sophos.capability.ProbeOptions;
import dev.connectorsdk.sophos.cases.Cases;
import dev.connectorsdk.sophos.cloudsecurity.RuntimeProfiles;
import dev.connectorsdk.sophos.detection.Detections;
import dev.connectorsdk.sophos.directory.Directory;
import dev.connectorsdk.sophos.dns.DnsLocations;
import dev.connectorsdk.sophos.email.Email;
import dev.connectorsdk.sophos.endpoint.Endpoints;
import dev.connectorsdk.sophos.firewall.Firewalls;
import dev.connectorsdk.sophos.health.AccountHealthCheck;
import dev.connectorsdk.sophos.license.Licenses;
import dev.connectorsdk.sophos.livediscover.LiveDiscover;
import dev.connectorsdk.sophos.mobile.Mobile;
import dev.connectorsdk.sophos.network.NetworkDevices;
import dev.connectorsdk.sophos.role.Roles;
import dev.connectorsdk.sophos.siem.Siem;
import dev.connectorsdk.sophos.xdr.XdrQuery;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A view of a client that is bound to one tenant: calls go to the tenant's region, or for licenses
 * and audit events to the global host, with its id as {@code X-Tenant-ID}. Cheap to create,
 * thread-safe, usable until the client is closed.
 */
public final class TenantScope {
  private final String id;
  private final ApiBinding binding;
  private final Supplier<ApiBinding> global;
  private final CapabilityProbe probe;

  /**
   * Creates a scope.
   *
   * @param binding the host of the tenant's region
   * @param global returns the global host, for the few families that are there
   */
  TenantScope(String id, ApiBinding binding, Supplier<ApiBinding> global, CapabilityProbe probe) {
    this.id = id;
    this.binding = binding;
    this.global = global;
    this.probe = probe;
  }

  /** The id of the tenant, in the letter case of the response. */
  public String id() {
    return id;
  }

  /**
   * Returns the same scope with other options of its calls, beside those that it has.
   *
   * @throws IllegalArgumentException if an option is invalid
   */
  public TenantScope with(UnaryOperator<CallOptions.Builder> options) {
    return with(options.apply(CallOptions.builder()).build());
  }

  TenantScope with(CallOptions options) {
    return new TenantScope(id, binding.with(options), () -> global.get().with(options), probe);
  }

  /** Returns the alerts of the tenant. */
  public Alerts alerts() {
    return binding.resource(Alerts.class);
  }

  /** Returns the endpoints of the tenant: computers and servers. */
  public Endpoints endpoints() {
    return binding.resource(Endpoints.class);
  }

  /** Returns the roles of the tenant. */
  public Roles roles() {
    return binding.resource(Roles.class, "common");
  }

  /** Returns the administrators of the tenant. */
  public Admins admins() {
    return binding.resource(Admins.class);
  }

  /** Returns the directory of the tenant: its users and user groups. */
  public Directory directory() {
    return binding.resource(Directory.class);
  }

  /** Returns the account health check of the tenant. */
  public AccountHealthCheck accountHealth() {
    return binding.resource(AccountHealthCheck.class);
  }

  /** Returns the cases of the tenant; see there for tenants moved to Sophos Fusion. */
  public Cases cases() {
    return binding.resource(Cases.class);
  }

  /** Returns the detections of the tenant; see there for tenants moved to Sophos Fusion. */
  public Detections detections() {
    return binding.resource(Detections.class);
  }

  /** Returns Live Discover: queries on the endpoints of the tenant. */
  public LiveDiscover liveDiscover() {
    return binding.resource(LiveDiscover.class);
  }

  /** Returns XDR queries: queries on the Data Lake of the tenant. */
  public XdrQuery xdrQuery() {
    return binding.resource(XdrQuery.class);
  }

  /** Returns Sophos Mobile: mobile devices, actions on them, and their groups. */
  public Mobile mobile() {
    return binding.resource(Mobile.class);
  }

  /** Returns the firewalls of the tenant. */
  public Firewalls firewalls() {
    return binding.resource(Firewalls.class);
  }

  /** Returns Sophos Email of the tenant: mailboxes, delivered messages, quarantine. */
  public Email email() {
    return binding.resource(Email.class);
  }

  /** Returns the access tokens of the tenant, for the installation of products. */
  public AccessTokens accessTokens() {
    return global.get().resource(AccessTokens.class);
  }

  /** Returns the licenses of the tenant. */
  public Licenses licenses() {
    return global.get().resource(Licenses.class);
  }

  /** Returns the questions to users of the tenant (User Activity Verification API). */
  public Attestations attestations() {
    return binding.resource(Attestations.class);
  }

  /** Returns the switches of the tenant: their MAC filter and tasks (Switch API). */
  public NetworkDevices switches() {
    return binding.resource(NetworkDevices.class, "switch");
  }

  /** Returns the access points of the tenant: their MAC filter and tasks (Wi-Fi API). */
  public NetworkDevices wifi() {
    return binding.resource(NetworkDevices.class, "wifi");
  }

  /** Returns the locations of the tenant whose name resolution is protected. */
  public DnsLocations dnsLocations() {
    return binding.resource(DnsLocations.class);
  }

  /** Returns the runtime detection profiles of the tenant (Cloud security API). */
  public RuntimeProfiles runtimeProfiles() {
    return binding.resource(RuntimeProfiles.class);
  }

  /** Returns the audit events of the tenant; unverified, see there. */
  public AuditEvents auditEvents() {
    return global.get().resource(AuditEvents.class);
  }

  /** Returns the events and alerts of the tenant for a SIEM: lists and feeds. */
  public Siem siem() {
    return binding.resource(Siem.class, id);
  }

  /**
   * Returns the calls of any operation by its path, in this scope and on the host of the tenant.
   */
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
   * Probes what the credential can do in this scope: sends each safe read of the tenant level once,
   * one after another. Only GET, the smallest page, no retries.
   *
   * @throws dev.connectorsdk.core.error.AuthenticationException if the credential is refused
   * @throws IllegalArgumentException if an option is invalid, or the families have no safe read
   */
  public Capabilities probeCapabilities(UnaryOperator<ProbeOptions.Builder> options) {
    return probe.run(options);
  }
}
