package dev.connectorsdk.stackone.action;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * How StackOne scans an action's result for prompt injection (StackOne, schema DefenderConfig). An
 * absent setting is the project's.
 */
@Value.Immutable
public interface DefenderConfig {
  /** Whether to scan. */
  Optional<Boolean> enabled();

  /** Whether to withhold a result of high risk. */
  Optional<Boolean> blockHighRisk();

  /** Whether to use the rules of the first tier. */
  Optional<Boolean> useTier1Classification();

  /** Whether to use the model of the second tier. */
  Optional<Boolean> useTier2Classification();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DefenderConfig}. */
  final class Builder extends ImmutableDefenderConfig.Builder {
    Builder() {}
  }
}
