package dev.connectorsdk.onboarding.diagnosis;

import java.util.Optional;
import org.immutables.value.Value;

/** Options of {@link StackOneChecks}. Checks without their option are skipped. */
@Value.Immutable
public interface StackOneCheckOptions {

  /** The name or id of the connector profile. */
  Optional<String> profile();

  /** The id of the linked account. */
  Optional<String> accountId();

  /** The id of a read-only action to run for the account. */
  Optional<String> probeAction();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link StackOneCheckOptions}. */
  final class Builder extends ImmutableStackOneCheckOptions.Builder {
    Builder() {}
  }
}
