package dev.connectorsdk.sophos.identity;

import java.util.Optional;
import org.immutables.value.Value;

/** Who did something. */
@Value.Immutable
public interface Principal {

  /** The id of the person or credential. */
  Optional<String> id();

  /** The name of the person or credential. */
  Optional<String> name();

  /** A person, an API credential, or the system itself. */
  Optional<PrincipalType> type();

  /** The level of the account that the principal belongs to. */
  Optional<AccountLevel> accountType();

  /** The id of the account that the principal belongs to. */
  Optional<String> accountId();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Principal}. */
  final class Builder extends ImmutablePrincipal.Builder {
    Builder() {}
  }
}
