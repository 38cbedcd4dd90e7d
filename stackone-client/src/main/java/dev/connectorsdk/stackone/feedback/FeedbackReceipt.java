package dev.connectorsdk.stackone.feedback;

import dev.connectorsdk.core.UnknownProperties;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What StackOne answers to feedback (StackOne, {@code POST /ai/tool-feedback}). */
@Value.Immutable
public interface FeedbackReceipt {

  /** StackOne's words. */
  Optional<String> message();

  /** Where the feedback is kept. */
  Optional<String> key();

  /** When it arrived. */
  Optional<Instant> submittedAt();

  /** The id to find it by in StackOne's traces. */
  Optional<String> traceId();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link FeedbackReceipt}. */
  final class Builder extends ImmutableFeedbackReceipt.Builder {
    Builder() {}
  }
}
