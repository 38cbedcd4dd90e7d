package dev.connectorsdk.stackone.account;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One reason for the status of a linked account (StackOne, schema StatusReason). */
@Value.Immutable
public interface StatusReason {

  /** A short code, absent where StackOne gives none. */
  Optional<String> code();

  /** The reason in words, absent where StackOne gives none. */
  Optional<String> description();

  /** When it happened. */
  Optional<Instant> timestamp();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StatusReason}. */
  final class Builder extends ImmutableStatusReason.Builder {
    Builder() {}
  }
}
