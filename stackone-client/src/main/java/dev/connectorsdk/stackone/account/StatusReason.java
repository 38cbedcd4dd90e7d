package dev.connectorsdk.stackone.account;

import dev.connectorsdk.core.UnknownProperties;
import java.time.Instant;
import java.util.Map;
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

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StatusReason}. */
  final class Builder extends ImmutableStatusReason.Builder {
    Builder() {}
  }
}
