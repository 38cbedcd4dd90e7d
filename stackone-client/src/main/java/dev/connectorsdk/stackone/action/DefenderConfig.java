package dev.connectorsdk.stackone.action;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * How an action's answer is searched for prompt injection (StackOne, schema DefenderConfig). What
 * is absent is as the project has it.
 */
@Value.Immutable
public interface DefenderConfig {

  /** Whether to search at all. */
  Optional<Boolean> enabled();

  /** Whether to withhold an answer of high risk. */
  Optional<Boolean> blockHighRisk();

  /** Whether to use the rules of the first tier. */
  Optional<Boolean> useTier1Classification();

  /** Whether to use the model of the second tier. */
  Optional<Boolean> useTier2Classification();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DefenderConfig}. */
  final class Builder extends ImmutableDefenderConfig.Builder {
    Builder() {}
  }
}
