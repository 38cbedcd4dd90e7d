package dev.connectorsdk.stackone.session;

import dev.connectorsdk.core.UnknownProperties;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A customer's latest try to link an account (StackOne, schema ConnectionAttempt; which members are
 * always there is unverified).
 */
@Value.Immutable
public interface ConnectionAttempt {

  /** The id. */
  Optional<String> id();

  /** How far it has come. */
  Optional<ConnectionAttemptStatus> status();

  /** The account that came of it, absent until there is one. */
  Optional<String> accountSecureId();

  /** The provider's error code, absent without an error. */
  Optional<String> oauthErrorCode();

  /** The provider's error in words, absent without an error. */
  Optional<String> oauthErrorDescription();

  /** When it began. */
  Optional<Instant> createdAt();

  /** When it last changed. */
  Optional<Instant> updatedAt();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ConnectionAttempt}. */
  final class Builder extends ImmutableConnectionAttempt.Builder {
    Builder() {}
  }
}
