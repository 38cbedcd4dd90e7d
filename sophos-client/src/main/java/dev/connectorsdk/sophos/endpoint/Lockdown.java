package dev.connectorsdk.sophos.endpoint;

import java.util.Optional;
import org.immutables.value.Value;

/** Whether a server is locked down. */
@Value.Immutable
public interface Lockdown {

  /** The state. */
  Optional<LockdownStatus> status();

  /** The state of an update under lockdown; in older answers only. */
  Optional<String> updateStatus();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Lockdown}. */
  final class Builder extends ImmutableLockdown.Builder {
    Builder() {}
  }
}
