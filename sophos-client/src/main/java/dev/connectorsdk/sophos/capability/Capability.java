package dev.connectorsdk.sophos.capability;

import dev.connectorsdk.sophos.access.Operation;

/**
 * One operation and whether the credential could do it.
 *
 * @param operation what was asked for
 * @param outcome what came of it
 * @param remark the status and the service's short code, or why there was no answer; empty if there
 *     is nothing to add
 */
public record Capability(Operation operation, ProbeOutcome outcome, String remark) {

  /** The outcome and the remark, such as {@code refused (403 forbidden)}. */
  public String words() {
    return remark.isEmpty() ? outcome.words() : outcome.words() + " (" + remark + ")";
  }
}
