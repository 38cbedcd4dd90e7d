package dev.connectorsdk.sophos.endpoint.exclusion;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change of an exclusion from scans (Endpoint API, PATCH
 * /endpoint/v1/settings/exclusions/scanning/{exclusionId}). What is absent is not changed.
 *
 * @param value what is excluded; cannot be changed for behavioral exclusions and detected exploits
 *     (unverified)
 * @param scanMode the scans that it applies to
 * @param comment the comment
 */
@Value.Builder
public record ScanningExclusionChange(
    Optional<String> value, Optional<ScanMode> scanMode, Optional<String> comment) {

  /** Rejects values that the service would reject. */
  public ScanningExclusionChange {
    value.ifPresent(text -> ArgumentChecks.requireText("value", text, Integer.MAX_VALUE));
    if (value.isEmpty() && scanMode.isEmpty() && comment.isEmpty()) {
      throw new IllegalArgumentException(
          "The change is empty: set the value, the scan mode or the comment.");
    }
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; at least one property is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ScanningExclusionChange}. */
  public static final class Builder extends ScanningExclusionChangeBuilder {
    Builder() {}
  }
}
