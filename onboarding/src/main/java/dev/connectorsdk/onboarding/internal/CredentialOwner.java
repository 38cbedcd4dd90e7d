package dev.connectorsdk.onboarding.internal;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.identity.Identity;
import java.util.Optional;

/**
 * The Sophos Central account of a credential.
 *
 * @param identity the response of whoami
 */
public record CredentialOwner(Identity identity) {

  /** Rejects a blank id, which would be the same for every account. */
  public CredentialOwner {
    if (identity.id().isBlank()) {
      throw new IllegalArgumentException("The id of a Sophos Central account must not be blank.");
    }
  }

  /**
   * Requests a token and whoami with the settings of a client.
   *
   * @throws AuthenticationException if Sophos Central refuses the credential
   */
  public static CredentialOwner of(SophosClient sophos, ClientCredentials credential) {
    return new CredentialOwner(sophos.newBuilder().identify(credential));
  }

  /** The same, absent if Sophos Central refuses the credential. */
  public static Optional<CredentialOwner> find(SophosClient sophos, ClientCredentials credential) {
    try {
      return Optional.of(of(sophos, credential));
    } catch (AuthenticationException e) {
      return Optional.empty();
    }
  }

  /** Whether both are the same account; ids are compared without case. */
  public boolean isSameAs(CredentialOwner other) {
    return identity.id().equalsIgnoreCase(other.identity.id())
        && identity.level().equals(other.identity.level());
  }

  /** Such as {@code tenant 57ca9a6b-…}. */
  @Override
  public String toString() {
    return identity.level().value() + " " + identity.id();
  }
}
