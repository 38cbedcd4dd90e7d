package dev.connectorsdk.onboarding.diagnosis;

/**
 * Receives the progress of a diagnosis, on the thread that runs it; an exception that it throws
 * ends the diagnosis.
 */
public interface DiagnosisListener {

  /** Does nothing. */
  DiagnosisListener NONE = new DiagnosisListener() {};

  /** Called before a check runs; not called for a check that is skipped. */
  default void checkStarted(Check check) {}

  /** Called with the result of each check. */
  default void checkFinished(CheckReport report) {}
}
