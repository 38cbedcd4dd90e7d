package dev.connectorsdk.sophos.capability;

/** Receives the progress of a probe. */
@FunctionalInterface
public interface ProbeListener {

  /**
   * Called after each operation. An exception ends the probe.
   *
   * @param capability the operation and its outcome
   * @param done the number of completed operations, from 1
   * @param total the number of operations
   */
  void completed(Capability capability, int done, int total);
}
