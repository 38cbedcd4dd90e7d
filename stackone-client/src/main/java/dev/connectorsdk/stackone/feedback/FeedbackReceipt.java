package dev.connectorsdk.stackone.feedback;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The acknowledgement of feedback (StackOne, {@code POST /ai/tool-feedback}).
 *
 * @param message StackOne's message
 * @param key the storage key of the feedback
 * @param submittedAt the time of receipt
 * @param traceId the id in StackOne's traces
 * @param otherMembers the properties that this version does not define
 */
public record FeedbackReceipt(
    Optional<String> message,
    Optional<String> key,
    Optional<Instant> submittedAt,
    Optional<String> traceId,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public FeedbackReceipt {
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
