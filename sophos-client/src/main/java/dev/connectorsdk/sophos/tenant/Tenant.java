package dev.connectorsdk.sophos.tenant;

import dev.connectorsdk.sophos.identity.Reference;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A customer account below a partner or an organization. Read by the Partner API and the
 * Organization API.
 */
@Value.Immutable
public interface Tenant {

  /** The id of the tenant, in the case the service wrote it. */
  String id();

  /** The name of the customer. */
  Optional<String> name();

  /** The name that the partner gave the tenant on its pages. */
  Optional<String> showAs();

  /** The country the data is kept in, such as {@code IE}. No host can be derived from it. */
  Optional<String> dataGeography();

  /** The region the data is kept in. No host can be derived from it. */
  Optional<DataRegion> dataRegion();

  /** How the tenant is billed. */
  Optional<BillingType> billingType();

  /** The partner that manages the tenant, absent if none does. */
  Optional<Reference> partner();

  /** The organization the tenant belongs to, absent if there is none. */
  Optional<Reference> organization();

  /**
   * The base URL of the tenant's region; absent while the tenant is not activated, and then no call
   * can reach it.
   */
  Optional<String> apiHost();

  /** The state of the tenant; unverified, the official samples do not show it. */
  Optional<TenantStatus> status();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Tenant}. */
  final class Builder extends ImmutableTenant.Builder {
    Builder() {}
  }
}
