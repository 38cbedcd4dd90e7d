package dev.connectorsdk.sophos.tenant;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Reference;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A tenant of a partner or an organization (Partner API, GET /partner/v1/tenants/{tenantId}; Organization API, GET /organization/v1/tenants/{tenantId}). Later versions may add components: create it with {@link #builder()}.
 *
 * @param id the id, in the letter case of the response
 * @param name the name
 * @param showAs the display name that the partner set
 * @param dataGeography the country where the data is stored, such as {@code IE}
 * @param dataRegion the region where the data is stored
 * @param billingType the billing type
 * @param partner the partner that manages the tenant, if any
 * @param organization the organization that the tenant belongs to, if any
 * @param apiHost the base URL of the tenant's region; absent until the tenant is activated, and without it the tenant cannot be called
 * @param status the status; not in the official samples (unverified)
 */
@Value.Builder
public record Tenant(
    String id,
    Optional<String> name,
    Optional<String> showAs,
    Optional<String> dataGeography,
    Optional<DataRegion> dataRegion,
    Optional<BillingType> billingType,
    Optional<Reference> partner,
    Optional<Reference> organization,
    Optional<String> apiHost,
    Optional<TenantStatus> status) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Tenant}. */
  public static final class Builder extends TenantBuilder {
    Builder() {}
  }
}
