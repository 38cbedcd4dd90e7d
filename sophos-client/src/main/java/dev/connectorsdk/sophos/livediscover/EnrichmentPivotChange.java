package dev.connectorsdk.sophos.livediscover;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new enrichment pivot, which needs name, type and URL, or a change of one. Absent properties
 * stay unchanged.
 */
@Value.Immutable
public interface EnrichmentPivotChange {

  /** The name. */
  Optional<String> name();

  /** The description. */
  Optional<String> description();

  /** The type of value, such as {@code ipAddress}. */
  Optional<String> type();

  /** The address, with a placeholder for the value; its format is not published. */
  Optional<String> url();

  /** Rejects values that the service would reject. */
  @Value.Check
  default void check() {
    name().ifPresent(text -> ArgumentChecks.requireText("name", text, Integer.MAX_VALUE));
    if (name().isEmpty() && description().isEmpty() && type().isEmpty() && url().isEmpty()) {
      throw new IllegalArgumentException("The change is empty: set at least one property.");
    }
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EnrichmentPivotChange}. */
  final class Builder extends ImmutableEnrichmentPivotChange.Builder {
    Builder() {}
  }
}
