package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.UnknownProperties;
import java.util.Map;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** An action that a search found (StackOne, schema ActionSearchResultDto). */
@Value.Immutable
public interface ActionMatch {

  /** The id in the search index, such as {@code slack_1.0.0_slack_send_message_global}. */
  String id();

  /** How alike it is to what was searched for, 0 to 1. */
  OptionalDouble similarityScore();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /**
   * The id to run it by, such as {@code slack_send_message}: the id in the index without connector,
   * version and scope. An id in any other form is given as it came.
   */
  default String actionId() {
    return IndexId.actionId(id());
  }

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionMatch}. */
  final class Builder extends ImmutableActionMatch.Builder {
    Builder() {}
  }
}
