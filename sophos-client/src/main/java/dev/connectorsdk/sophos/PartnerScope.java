package dev.connectorsdk.sophos;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.raw.RawApi;
import dev.connectorsdk.sophos.capability.Capabilities;
import dev.connectorsdk.sophos.capability.CapabilityProbe;
import dev.connectorsdk.sophos.capability.ProbeOptions;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.license.Licenses;
import dev.connectorsdk.sophos.role.Roles;
import dev.connectorsdk.sophos.tenant.Tenants;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A view of a client that is bound to its partner: calls go to the global host with the id of the
 * partner as {@code X-Partner-ID}. Usable until the client is closed.
 */
public final class PartnerScope {
  private final String id;
  private final ApiBinding binding;
  private final CapabilityProbe probe;

  PartnerScope(String id, ApiBinding binding, CapabilityProbe probe) {
    this.id = id;
    this.binding = binding;
    this.probe = probe;
  }

  /** The id of the partner, in the letter case of the response. */
  public String id() {
    return id;
  }

  /** Returns the roles of the partner itself. */
  public Roles roles() {
    return binding.resource(Roles.class, "partner");
  }

  /** Returns the licenses of the partner. */
  public Licenses licenses() {
    return binding.resource(Licenses.class);
  }

  /** Returns the tenants of the partner. */
  public Tenants tenants() {
    return binding.resource(Tenants.class, AccountLevel.PARTNER);
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
