package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * How building the search index went (StackOne, schema ActionBuildResponseDto). Everything may be
 * absent. Later versions may add components: create it with {@link #builder()}.
 *
 * @param status How it went. A failed build is answered with success and {@link Status#ERROR}.
 * @param message What StackOne says about it
 * @param actionsIndexed How many actions were indexed
 * @param connectorFilter The connector that was indexed, absent if all were
 * @param error Why it failed
 * @param otherMembers Members that this version does not know; written back as they came
 */
@Value.Builder
public record IndexBuildResult(
    Optional<Status> status,
    Optional<String> message,
    OptionalLong actionsIndexed,
    Optional<String> connectorFilter,
    Optional<String> error,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public IndexBuildResult {
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IndexBuildResult}. */
  public static final class Builder extends IndexBuildResultBuilder {
    Builder() {}
  }

  /**
   * How building the search index went. StackOne may add values: one that this class does not know
   * is kept as it came.
   *
   * @param value the value as StackOne writes it
   */
  public record Status(String value) {
    /** It will be done. */
    public static final Status ACCEPTED = new Status("accepted");

    /** It is done. */
    public static final Status SUCCESS = new Status("success");

    /** It failed. */
    public static final Status ERROR = new Status("error");

    @Override
    public String toString() {
      return value;
    }
  }
}
