package dev.connectorsdk.onboarding.diagnosis;

/** Hears how a diagnosis goes, on the thread that runs it; what it throws ends the diagnosis. */
public interface DiagnosisListener {

  /** Hears nothing. */
  DiagnosisListener NONE = new DiagnosisListener() {};

  /** A check is about to look; not told of one that is skipped for another's sake. */
  default void started(Check check) {}

  /** A check has come out. */
  default void found(Finding finding) {}
}
