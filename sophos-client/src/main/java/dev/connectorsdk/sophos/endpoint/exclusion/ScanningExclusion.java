package dev.connectorsdk.sophos.endpoint.exclusion;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An exclusion from scans (Endpoint API, GET
 * /endpoint/v1/settings/exclusions/scanning/{exclusionId}). Later versions may add components:
 * create it with {@link #builder()}.
 *
 * @param id the id
 * @param value what is excluded, such as a path
 * @param type the type, which cannot be changed
 * @param scanMode the scans that it applies to
 * @param description a description by the service
 * @param comment the comment
 * @param lockedByManagingAccount whether the partner or the organization manages it, so that the
 *     tenant cannot change it
 */
@Value.Builder
public record ScanningExclusion(
    String id,
    Optional<String> value,
    Optional<ScanningExclusionType> type,
    Optional<ScanMode> scanMode,
    Optional<String> description,
    Optional<String> comment,
    Optional<Boolean> lockedByManagingAccount) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ScanningExclusion}. */
  public static final class Builder extends ScanningExclusionBuilder {
    Builder() {}
  }
}
