package dev.connectorsdk.sophos;

/** Receives the progress of work for each tenant, one event at a time. */
@FunctionalInterface
public interface FanOutListener {

  /** A tenant is done, failed or was skipped. An exception thrown here ends the run. */
  void tenantFinished(TenantOutcome<?> outcome, Progress progress);

  /**
   * The numbers of tenants up to now.
   *
   * @param succeeded those with a result
   * @param failed those whose work failed
   * @param skipped those that were skipped
   */
  record Progress(int succeeded, int failed, int skipped) {
    /** The number of tenants that are finished. */
    public int finished() {
      return succeeded + failed + skipped;
    }
  }
}
