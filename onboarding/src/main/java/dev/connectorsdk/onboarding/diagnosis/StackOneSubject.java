package dev.connectorsdk.onboarding.diagnosis;

import java.util.Optional;
import org.immutables.value.Value;

/** What of a StackOne project is looked at. What is absent is not. */
@Value.Immutable
public interface StackOneSubject {

  /** The name of the connector profile, or its id. */
  Optional<String> profile();

  /** The id of the linked account. */
  Optional<String> accountId();

  /** An action that only reads, run for the account to see that it answers. */
  Optional<String> harmlessAction();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StackOneSubject}. */
  final class Builder extends ImmutableStackOneSubject.Builder {
    Builder() {}
  }
}
