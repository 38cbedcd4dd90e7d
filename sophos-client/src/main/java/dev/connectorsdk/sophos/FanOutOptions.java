package dev.connectorsdk.sophos;

import dev.connectorsdk.sophos.checkpoint.CheckpointStore;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The options of {@link PartnerScope#forEachTenant} and {@link OrganizationScope#forEachTenant}.
 */
@Value.Immutable
public interface FanOutOptions {

  /**
   * The number of tenants at once, 1 to 1000; 8 by default. The rate limits of the client apply to
   * all of them together, so more than the limits allow does not make it faster.
   */
  @Value.Default
  default int concurrency() {
    return 8;
  }

  /** The listeners; none by default. */
  List<FanOutListener> listeners();

  /** Where the tenants that are done are stored; absent for nowhere. */
  Optional<CheckpointStore> checkpointStore();

  /** The name of the work in the checkpoint store. */
  @Value.Default
  default String checkpointName() {
    return "default";
  }

  /** Rejects values out of range. */
  @Value.Check
  default void check() {
    if (concurrency() < 1 || concurrency() > 1000) {
      throw new IllegalArgumentException(
          "concurrency must be from 1 to 1000, not " + concurrency());
    }
  }

  /** Returns a builder with the defaults. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link FanOutOptions}. */
  final class Builder extends ImmutableFanOutOptions.Builder {
    Builder() {}

    /**
     * Stores the tenants that are done, at least every second. A run that starts with the same
     * store and name skips them; those that failed are tried again. After a complete run without
     * failures the checkpoint is deleted.
     *
     * @param name the name of the work: letters in lower case, digits and hyphens
     */
    public Builder checkpoint(CheckpointStore store, String name) {
      checkpointStore(store);
      checkpointName(name);
      return this;
    }
  }
}
