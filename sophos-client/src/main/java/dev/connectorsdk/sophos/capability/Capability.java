package dev.connectorsdk.sophos.capability;

import dev.connectorsdk.sophos.access.Operation;

/**
 * An operation and its outcome in a probe.
 *
 * @param operation the operation
 * @param outcome the outcome
 * @param detail the status and error code of the response, or the reason why there was none; empty if there is nothing to add
 */
public record Capability(Operation operation, ProbeOutcome outcome, String detail) {

  /** Returns the outcome and the detail, such as {@code refused (403 forbidden)}. */
  public String summary() {
    return detail.isEmpty() ? outcome.label() : outcome.label() + " (" + detail + ")";
  }
}
