package dev.connectorsdk.onboarding.diagnosis;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.onboarding.diagnosis.Finding.State;

/**
 * What a check found. A check puts no secret into it.
 *
 * @param state how it came out
 * @param evidence what was seen
 * @param advice what to do, empty if nothing is to be done
 */
public record Outcome(State state, String evidence, String advice) {

  /** It is as it should be. */
  public static Outcome ok(String evidence) {
    return new Outcome(State.OK, evidence, "");
  }

  /** Somebody should look at it. */
  public static Outcome warning(String evidence, String advice) {
    return new Outcome(State.WARNING, evidence, advice);
  }

  /** It is wrong. */
  public static Outcome failed(String evidence, String advice) {
    return new Outcome(State.FAILED, evidence, advice);
  }

  /** There was nothing to look at. */
  public static Outcome skipped(String reason) {
    return new Outcome(State.SKIPPED, reason, "");
  }

  /**
   * A call that did not bring what it was made for. A web page in the place of an answer is told
   * apart: it comes from something between the caller and the service.
   */
  public static Outcome failed(ApiException failure) {
    return FailedCall.outcome(failure);
  }
}
