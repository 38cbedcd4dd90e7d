package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.UnknownProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A way of authentication that a connector or an action supports (StackOne, schema
 * AuthenticationMetaItem).
 */
@Value.Immutable
public interface AuthenticationMeta {

  /** Its type, such as {@code oauth2}. */
  Optional<String> type();

  /** Its key, which a connector profile names. */
  Optional<String> key();

  /** Its name for people. */
  Optional<String> label();

  /** The provider's scopes that it needs. */
  List<String> requiredScopes();

  /** Where to read about it. */
  Optional<AuthenticationSupport> support();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AuthenticationMeta}. */
  final class Builder extends ImmutableAuthenticationMeta.Builder {
    Builder() {}
  }
}
