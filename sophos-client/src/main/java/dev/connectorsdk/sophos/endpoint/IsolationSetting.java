package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Principal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The isolation setting of an endpoint and its last changes (Endpoint API, GET /endpoint/v1/endpoints/{endpointId}/isolation). Later versions may add
 * components: create it with {@link #builder()}.
 *
 * @param enabled whether the endpoint is to be isolated; the device may not have applied it yet
 * @param lastEnabledAt the time at which it was last turned on
 * @param lastEnabledBy the author of that change
 * @param lastDisabledAt the time at which it was last turned off
 * @param lastDisabledBy the author of that change
 * @param comment the reason
 */
@Value.Builder
public record IsolationSetting(
    Optional<Boolean> enabled,
    Optional<Instant> lastEnabledAt,
    Optional<Principal> lastEnabledBy,
    Optional<Instant> lastDisabledAt,
    Optional<Principal> lastDisabledBy,
    Optional<String> comment) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IsolationSetting}. */
  public static final class Builder extends IsolationSettingBuilder {
    Builder() {}
  }
}
