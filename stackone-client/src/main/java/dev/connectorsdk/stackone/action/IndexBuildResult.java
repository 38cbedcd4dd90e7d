package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.UnknownProperties;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * How building the search index went (StackOne, schema ActionBuildResponseDto). Everything may be
 * absent.
 */
@Value.Immutable
public interface IndexBuildResult {

  /** How it went. A failed build is answered with success and {@link IndexBuildStatus#ERROR}. */
  Optional<IndexBuildStatus> status();

  /** What StackOne says about it. */
  Optional<String> message();

  /** How many actions were indexed. */
  OptionalLong actionsIndexed();

  /** The connector that was indexed, absent if all were. */
  Optional<String> connectorFilter();

  /** Why it failed. */
  Optional<String> error();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IndexBuildResult}. */
  final class Builder extends ImmutableIndexBuildResult.Builder {
    Builder() {}
  }
}
