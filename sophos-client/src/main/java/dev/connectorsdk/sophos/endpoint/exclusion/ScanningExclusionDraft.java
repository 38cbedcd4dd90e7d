package dev.connectorsdk.sophos.endpoint.exclusion;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new exclusion from scans (Endpoint API, POST /endpoint/v1/settings/exclusions/scanning).
 *
 * @param value what is excluded, such as a path
 * @param type the type, which cannot be changed later
 * @param scanMode the scans that it applies to; not for behavioral exclusions and detected exploits
 *     (unverified). If absent, on-demand and on-access scans for the three types of paths, and
 *     on-access scans for processes, websites, potentially unwanted applications and AMSI
 *     (unverified)
 * @param comment the comment
 */
@Value.Builder
public record ScanningExclusionDraft(
    String value,
    ScanningExclusionType type,
    Optional<ScanMode> scanMode,
    Optional<String> comment) {

  /** Rejects values that the service would reject. */
  public ScanningExclusionDraft {
    ArgumentChecks.requireText("value", value, Integer.MAX_VALUE);
    ArgumentChecks.requireText("type", type.value(), Integer.MAX_VALUE);
    if (scanMode.isPresent() && !type.takesScanMode()) {
      throw new IllegalArgumentException(
          "An exclusion of the type " + type.value() + " has no scan mode: leave scanMode out.");
    }
  }

  boolean describes(ScanningExclusion exclusion) {
    return exclusion.type().filter(type::equals).isPresent()
        && exclusion.value().filter(value::equals).isPresent();
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; the value and the type are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ScanningExclusionDraft}. */
  public static final class Builder extends ScanningExclusionDraftBuilder {
    Builder() {}
  }
}
