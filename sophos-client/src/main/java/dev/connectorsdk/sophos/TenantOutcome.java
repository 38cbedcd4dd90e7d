package dev.connectorsdk.sophos;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.sophos.tenant.Tenant;
import java.util.Optional;

/**
 * The outcome of work for one tenant.
 *
 * @param tenant the tenant
 * @param result the result; absent if the work returned none, failed or was skipped
 * @param failure the failure
 * @param skipped why the tenant was skipped
 * @param <R> the type of the result
 */
public record TenantOutcome<R>(
    Tenant tenant, Optional<R> result, Optional<ApiException> failure, Optional<String> skipped) {

  /** Whether the work was done. */
  public boolean isSuccess() {
    return failure.isEmpty() && skipped.isEmpty();
  }
}
