package dev.connectorsdk.sophos.tenant;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Reference;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A customer account below a partner or an organization. Read by the Partner API and the
 * Organization API. Later versions may add components: create it with {@link #builder()}.
 *
 * @param id The id of the tenant, in the case the service wrote it
 * @param name The name of the customer
 * @param showAs The name that the partner gave the tenant on its pages
 * @param dataGeography The country the data is kept in, such as {@code IE}. No host can be derived
 *     from it.
 * @param dataRegion The region the data is kept in. No host can be derived from it.
 * @param billingType How the tenant is billed
 * @param partner The partner that manages the tenant, absent if none does
 * @param organization The organization the tenant belongs to, absent if there is none
 * @param apiHost The base URL of the tenant's region; absent while the tenant is not activated, and
 *     then no call can reach it
 * @param status The state of the tenant; unverified, the official samples do not show it
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
