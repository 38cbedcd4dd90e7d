package dev.connectorsdk.sophos.credential;
import dev.connectorsdk.sophos.credential.store.CredentialStore;
import dev.connectorsdk.sophos.credential.expiry.ExpiryPolicy;

import dev.connectorsdk.core.credential.ClientId;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An API credential of Sophos Central, without its secret.
 *
 * <p>No Sophos API creates, lists, changes or deletes credentials: the values come from the administrator who reads them on the console's page "API Credentials Management". To create a credential, start with a {@link CredentialDraft}. The secret is stored separately, in a {@link CredentialStore}.
 *
 * <p>The console shows dates without time and time zone. {@link ExpiryPolicy} sets how they are interpreted.
 */
@Value.Immutable
public interface ApiCredential {

  /** The name in the console; never blank. It is the key in a {@link CredentialStore}. */
  String name();

  /** The description. */
  Optional<String> description();

  /** The role. Default Super Admin, as in the console. */
  @Value.Default
  default ServicePrincipalRole servicePrincipalRole() {
    return ServicePrincipalRole.SUPER_ADMIN;
  }

  /** The client id. */
  ClientId clientId();

  /** The level of its account; absent if not known. */
  Optional<AccountLevel> level();

  /** The creation date in the console; absent if not known. */
  Optional<LocalDate> createdOn();

  /** The expiry date in the console; absent if not known. */
  Optional<LocalDate> expiresOn();

  /** The expiry, as far as it is known. */
  default Optional<Expiry> expiry() {
    return Expiry.of(this);
  }

  /** Rejects a blank name, and an expiry date that is not after the creation date. */
  @Value.Check
  default void check() {
    ArgumentChecks.requireText("name", name(), Integer.MAX_VALUE);
    if (createdOn().isPresent()
        && expiresOn().isPresent()
        && !expiresOn().get().isAfter(createdOn().get())) {
      throw new IllegalArgumentException(
          "The credential "
              + name()
              + " has the expiry date "
              + expiresOn().get()
              + " and the creation date "
              + createdOn().get()
              + ": check whether the dates are swapped.");
    }
  }

  /** Returns an empty builder; name and client id are required. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ApiCredential}. */
  final class Builder extends ImmutableApiCredential.Builder {
    Builder() {}
  }
}
