package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Principal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether an endpoint is set to be isolated, who last switched it, and why. Later versions may add
 * components: create it with {@link #builder()}.
 *
 * @param enabled Whether it is set to be isolated; the device may not have followed yet
 * @param lastEnabledAt When isolation was last switched on
 * @param lastEnabledBy Who last switched it on
 * @param lastDisabledAt When isolation was last switched off
 * @param lastDisabledBy Who last switched it off
 * @param comment The reason that was given
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
