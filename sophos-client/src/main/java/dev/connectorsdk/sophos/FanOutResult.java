package dev.connectorsdk.sophos;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.sophos.tenant.Tenant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The outcomes of work for each tenant.
 *
 * @param outcomes the outcomes, in the order in which the tenants finished
 * @param complete whether all tenants are finished; false if the thread was interrupted
 * @param <R> the type of the results
 */
public record FanOutResult<R>(List<TenantOutcome<R>> outcomes, boolean complete) {

  /** Copies the list. */
  public FanOutResult {
    outcomes = List.copyOf(outcomes);
  }

  /** Returns the results by tenant, without those of work that returned none. */
  public Map<Tenant, R> results() {
    Map<Tenant, R> results = new LinkedHashMap<>();
    outcomes.forEach(
        outcome -> outcome.result().ifPresent(result -> results.put(outcome.tenant(), result)));
    return results;
  }

  /** Returns the failures by tenant. */
  public Map<Tenant, ApiException> failures() {
    Map<Tenant, ApiException> failures = new LinkedHashMap<>();
    outcomes.forEach(
        outcome -> outcome.failure().ifPresent(failure -> failures.put(outcome.tenant(), failure)));
    return failures;
  }

  /** Returns the tenants that were skipped, with the reason. */
  public Map<Tenant, String> skipped() {
    Map<Tenant, String> skipped = new LinkedHashMap<>();
    outcomes.forEach(
        outcome -> outcome.skipped().ifPresent(reason -> skipped.put(outcome.tenant(), reason)));
    return skipped;
  }
}
