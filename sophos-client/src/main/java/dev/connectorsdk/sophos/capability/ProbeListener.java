package dev.connectorsdk.sophos.capability;

/** Is told how a probe gets on. */
@FunctionalInterface
public interface ProbeListener {

  /**
   * One more operation has its outcome. What this throws ends the probe.
   *
   * @param capability the operation and its outcome
   * @param done how many have one by now, from 1
   * @param total how many there are
   */
  void found(Capability capability, int done, int total);
}
