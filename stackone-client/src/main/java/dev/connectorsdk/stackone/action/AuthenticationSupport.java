package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.UnknownProperties;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Where to read about a way of authentication (StackOne, schema AuthenticationMetaItem). */
@Value.Immutable
public interface AuthenticationSupport {

  /** An address. */
  Optional<String> link();

  /** A line about it. */
  Optional<String> description();

  /** Guides by name. */
  Map<String, Object> guides();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AuthenticationSupport}. */
  final class Builder extends ImmutableAuthenticationSupport.Builder {
    Builder() {}
  }
}
