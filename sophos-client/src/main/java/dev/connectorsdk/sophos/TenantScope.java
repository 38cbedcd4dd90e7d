package dev.connectorsdk.sophos;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.raw.RawApi;
import dev.connectorsdk.sophos.admin.Admins;
import dev.connectorsdk.sophos.alert.Alerts;
import dev.connectorsdk.sophos.capability.Capabilities;
import dev.connectorsdk.sophos.capability.CapabilityProbe;
import dev.connectorsdk.sophos.capability.ProbeOptions;
import dev.connectorsdk.sophos.endpoint.Endpoints;
import dev.connectorsdk.sophos.role.Roles;
import dev.connectorsdk.sophos.siem.Siem;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A view of a client that is bound to one tenant: calls go to the tenant's region with its id as
 * {@code X-Tenant-ID}. Cheap to create, thread-safe, usable until the client is closed.
 */
public final class TenantScope {
  private final String id;
  private final ApiBinding binding;
  private final CapabilityProbe probe;

  TenantScope(String id, ApiBinding binding, CapabilityProbe probe) {
    this.id = id;
    this.binding = binding;
    this.probe = probe;
  }

  /** The id of the tenant, in the letter case of the response. */
  public String id() {
    return id;
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

  /** Returns the events and alerts of the tenant for a SIEM, of the last 24 hours. */
  public Siem siem() {
    return binding.resource(Siem.class);
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
